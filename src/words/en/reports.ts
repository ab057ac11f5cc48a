/** What reports say beside the words of the rules. */
export const reports = {
  counts: {
    errors: { one: '{n} error', other: '{n} errors' },
    warnings: { one: '{n} warning', other: '{n} warnings' },
    infos: { one: '{n} info', other: '{n} infos' },
    files: { one: '{n} file checked', other: '{n} files checked' },
    archived: ', {n} in archived revisions',
    suppressed: ', {n} suppressed',
  },
  summary: '{errors}, {warnings}, {infos}{rest}; {files}.',
  reason: 'Why, with an example',
  githubRest:
    '{n} more findings are not shown here: GitHub shows ten of each kind. All of them are in the summary of the step.',
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
