/** Vad granskningen av vilken text som helst säger. */
export const audit = {
  title: 'Vad {file} berättar ({language})',
  state: 'Läge',
  sentence: 'Mening',
  states: {
    told: 'berättas',
    vague: 'vagt',
    denied: 'förnekas',
    refused: 'vägras',
    missing: 'saknas',
  },
  sentences: { one: '{n} mening', other: '{n} meningar' },
  claims: { one: '{n} påstående', other: '{n} påståenden' },
  read: '{sentences}: {told} säger något, {unrecognised} kändes inte igen.',
  'words-only':
    'Det är ord som har lästs, inte fakta: ingen har kontrollerat om de stämmer. Av {claims} är {sure} säkra; de övriga tycks säga så.',
  gained: 'Berättas här men inte i den andra texten',
  lost: 'Berättas i den andra texten men inte här',
  turned: 'Bekräftas i den ena texten och förnekas i den andra',
  same: 'Texterna berättar samma sak, så långt de kändes igen.',
} as const;
