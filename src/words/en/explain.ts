/** Headings of an explanation of a rule. */
export const explain = {
  rule: 'Rule',
  severity: 'Severity',
  archived: 'on an archived revision',
  articles: 'Articles',
  noArticle: 'no article of the GDPR',
  since: 'In force from',
  until: 'In force until',
  clarified: 'Case law ({by}) clarified the duty on {day}: on an older revision only an info.',
  proposed:
    '{document} of {day} would change this. It is only a proposal (last looked up on {asOf}), and nothing here follows it.',
  introduced:
    'Asked from version {version} of the tool on: only an info on a revision released before.',
  holds: 'What must hold',
  why: 'Why',
  restsOn: 'Rests on',
  changedBy: 'What would change this reading',
  failing: 'This is reported',
  passing: 'This is in order',
  parts: { source: 'source text', translation: 'translation' },
  judgedOn: 'judged on {day}',
  says: 'What is said',
  disputed: 'If you read the law otherwise',
  lower:
    'A decision in content/site.yaml lowers the rule in drafts, with a reason, a name and an end; every report counts it. Of one notice a suppression in its notice.yaml does.',
  lowering:
    'severities:\n  - rule: {rule}\n    severity: {severity}\n    reason: why\n    by: who\n    until: YYYY-MM-DD',
} as const;
