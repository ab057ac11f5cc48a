/** What reports say beside the words of the rules. */
export const reports = {
  severity: { error: 'error', warning: 'warning', info: 'info' },
  related: {
    contradicts: 'This place contradicts it.',
    needs: 'The requirement follows from this place.',
    same: 'The same fact stands here.',
  },
  laterCaseLaw: 'This rests on later case law ({by}, {day:day}).',
  markdown: {
    title: 'Privacy notices checked',
    nothing: 'No findings.',
    place: 'Place',
    severity: 'Severity',
    finding: 'Finding and next action',
    rule: 'Rule',
    archived: 'archived',
    coverage: 'What the notice tells, by article',
    article: 'Article',
    duty: 'What must be told',
    answered: 'Where',
    since: 'Since revision',
    missing: 'missing',
    untold: 'not told',
  },
  'transfer-to-organisation': 'to "{organisation}" ({id})',
} as const;
