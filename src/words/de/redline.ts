/** The words around a redline in terminals and comments. */
export const redline = {
  nothing: 'Text und Angaben sind gleich.',
  sameText: 'Der Text ist gleich.',
  unread:
    'Nicht alle Angaben des Entwurfs konnten gelesen werden: Was hier über ihre Änderungen steht, ist unvollständig. Der Befehl check zeigt, warum.',
  elsewhere:
    'In dieser Sprache hat sich nichts geändert, wohl aber hier: {locales}. Vergleichen Sie mit --lang.',
  changes: 'Änderungen',
  facts: 'Geänderte Angaben',
  kinds: {
    deleted: 'Gelöscht',
    inserted: 'Eingefügt',
    replaced: 'Geändert',
    moved: 'Von {from} nach {to} verschoben, Wortlaut unverändert',
    structure: 'Struktur geändert',
    split: 'In {n} Absätze geteilt',
    merged: 'Aus {n} Absätzen zusammengeführt',
    link: 'Linkadresse geändert',
    format: 'Nur die Darstellung geändert',
    rewritten: 'Neu geschrieben',
  },
  formatEdited: 'Darstellung und Wortlaut geändert',
  sections: {
    added: 'neuer Abschnitt',
    removed: 'gelöschter Abschnitt',
    moved: 'verschobener Abschnitt',
  },
  effects: {
    'more-protective': 'schützt die betroffene Person mehr',
    'less-protective': 'schützt die betroffene Person weniger',
    neutral: 'macht für die betroffene Person keinen Unterschied',
    unknown: 'die Wirkung ist zu beurteilen',
  },
} as const;
