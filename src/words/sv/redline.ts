/** The words around a redline in terminals and comments. */
export const redline = {
  nothing: 'Texten och uppgifterna är desamma.',
  sameText: 'Brödtexten är densamma.',
  unread:
    'Alla uppgifter i utkastet kunde inte läsas, så det som sägs här om hur de har ändrats är ofullständigt. Kommandot check visar varför.',
  elsewhere:
    'På det här språket har inget ändrats, men ändringar finns på: {locales}. Jämför med --lang.',
  changes: 'Ändringar',
  facts: 'Ändrade uppgifter',
  kinds: {
    deleted: 'Borttaget',
    inserted: 'Tillagt',
    replaced: 'Ändrat',
    moved: 'Flyttat från {from} till {to}, texten oförändrad',
    structure: 'Strukturen ändrad',
    split: 'Delat i {n} stycken',
    merged: 'Sammanslaget av {n} stycken',
    link: 'Länkadressen ändrad',
    format: 'Bara utseendet ändrat',
    rewritten: 'Omskrivet',
  },
  formatEdited: 'Utseendet och orden ändrade',
  sections: { added: 'nytt avsnitt', removed: 'borttaget avsnitt', moved: 'flyttat avsnitt' },
  effects: {
    'more-protective': 'till fördel för den registrerade',
    'less-protective': 'till nackdel för den registrerade',
    neutral: 'påverkar inte skyddet för den registrerade',
    unknown: 'verkan ska bedömas',
  },
} as const;
