/** What an audit of any notice says. */
export const audit = {
  title: 'What {file} tells ({language})',
  state: 'State',
  sentence: 'Sentence',
  states: {
    told: 'told',
    vague: 'vague',
    denied: 'denied',
    refused: 'refused',
    missing: 'missing',
  },
  sentences: { one: '{n} sentence', other: '{n} sentences' },
  claims: { one: '{n} claim', other: '{n} claims' },
  read: '{sentences}: {told} tell something, {unrecognised} not recognised.',
  'words-only':
    'Words were read, not facts: whether they are true, nobody has checked. Of {claims}, {sure} are sure; the others seem to say so.',
  gained: 'Told here and not in the other text',
  lost: 'Told in the other text and not here',
  turned: 'Affirmed in one text and denied in the other',
  same: 'The two texts tell the same, as far as they were recognised.',
} as const;
