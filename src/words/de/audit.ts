/** Was die Prüfung eines beliebigen Textes sagt. */
export const audit = {
  title: 'Was {file} mitteilt ({language})',
  state: 'Stand',
  sentence: 'Satz',
  states: {
    told: 'mitgeteilt',
    vague: 'unbestimmt',
    denied: 'verneint',
    refused: 'verweigert',
    missing: 'fehlt',
  },
  sentences: { one: '{n} Satz', other: '{n} Sätze' },
  claims: { one: '{n} Aussage', other: '{n} Aussagen' },
  read: '{sentences}: {told} mit Aussage, {unrecognised} nicht erkannt.',
  'words-only':
    'Gelesen wurden Worte, nicht Tatsachen: Ob sie zutreffen, hat niemand geprüft. Von {claims} sind {sure} sicher; die übrigen scheinen dies zu sagen.',
  gained: 'Hier mitgeteilt, im anderen Text nicht',
  lost: 'Im anderen Text mitgeteilt, hier nicht',
  turned: 'In einem Text bejaht, im anderen verneint',
  same: 'Die Texte teilen dasselbe mit, soweit sie erkannt wurden.',
} as const;
