/** Facts that differ between two versions: sentences, which end with the value, and what a new or a removed entry of a kind is called. */
export const changedFacts = {
  sentences: {
    changed: '{f}: tidigare {a}, nu {b}.',
    added: '{f}: tillagt {b}.',
    removed: '{f}: borttaget {a}.',
  },
  entries: {
    jointControllers: {
      added: 'Nytt gemensamt personuppgiftsansvar',
      removed: 'Upphört gemensamt personuppgiftsansvar',
    },
    dataSubjects: {
      added: 'Ny grupp som beskrivningen gäller',
      removed: 'Grupp som beskrivningen inte längre gäller',
    },
    purposes: { added: 'Nytt ändamål', removed: 'Borttaget ändamål' },
    dataCategories: {
      added: 'Ny kategori av uppgifter',
      removed: 'Borttagen kategori av uppgifter',
    },
    sources: { added: 'Ny källa', removed: 'Borttagen källa' },
    recipients: { added: 'Ny mottagare', removed: 'Mottagare som inte längre får uppgifter' },
    transfers: {
      added: 'Ny överföring utanför Europeiska ekonomiska samarbetsområdet',
      removed: 'Upphörd överföring utanför Europeiska ekonomiska samarbetsområdet',
    },
    retention: { added: 'Ny lagringstid', removed: 'Borttagen lagringstid' },
    automatedDecisions: {
      added: 'Nytt automatiserat beslut',
      removed: 'Upphört automatiserat beslut',
    },
  },
} as const;
