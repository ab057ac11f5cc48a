/** Facts that differ between two versions: sentences, which end with the value, and what a new or a removed entry of a kind is called. */
export const changedFacts = {
  sentences: {
    changed: '{f}: zuvor {a}, jetzt {b}.',
    added: '{f}: hinzugefügt {b}.',
    removed: '{f}: entfernt {a}.',
  },
  entries: {
    jointControllers: {
      added: 'Neue gemeinsame Verantwortlichkeit',
      removed: 'Beendete gemeinsame Verantwortlichkeit',
    },
    dataSubjects: {
      added: 'Neue Personengruppe, die die Datenschutzerklärung betrifft',
      removed: 'Personengruppe, die die Datenschutzerklärung nicht mehr betrifft',
    },
    purposes: { added: 'Neuer Zweck', removed: 'Weggefallener Zweck' },
    dataCategories: {
      added: 'Neue Datenkategorie',
      removed: 'Datenkategorie, die nicht mehr verarbeitet wird',
    },
    sources: { added: 'Neue Quelle', removed: 'Quelle, die nicht mehr genutzt wird' },
    recipients: { added: 'Neuer Empfänger', removed: 'Kein Empfänger mehr' },
    transfers: {
      added: 'Neue Übermittlung außerhalb des Europäischen Wirtschaftsraums',
      removed: 'Beendete Übermittlung außerhalb des Europäischen Wirtschaftsraums',
    },
    retention: {
      added: 'Neue Speicherdauer',
      removed: 'Speicherdauer, die nicht mehr gilt',
    },
    automatedDecisions: {
      added: 'Neue automatisierte Entscheidung',
      removed: 'Weggefallene automatisierte Entscheidung',
    },
  },
} as const;
