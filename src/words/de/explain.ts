/** Headings of an explanation of a rule. */
export const explain = {
  rule: 'Regel',
  severity: 'Schweregrad',
  archived: 'bei einer archivierten Fassung',
  articles: 'Artikel',
  noArticle: 'kein Artikel der DSGVO',
  since: 'Gilt ab',
  until: 'Gilt bis',
  clarified:
    'Die Rechtsprechung ({by}) hat die Pflicht am {day} geklärt: bei einer älteren Fassung nur ein Hinweis.',
  proposed:
    '{document} vom {day} würde dies ändern. Es ist nur ein Vorschlag (zuletzt nachgesehen am {asOf}), und hier nicht berücksichtigt.',
  introduced:
    'Wird ab Version {version} des Werkzeugs verlangt: bei einer früher veröffentlichten Fassung nur ein Hinweis.',
  holds: 'Was gelten muss',
  why: 'Warum',
  restsOn: 'Beruht auf',
  changedBy: 'Was diese Auslegung ändern würde',
  failing: 'Das wird gemeldet',
  passing: 'So ist es in Ordnung',
  parts: { source: 'Ausgangstext', translation: 'Übersetzung' },
  judgedOn: 'beurteilt zum {day}',
  says: 'Was gemeldet wird',
  disputed: 'Wenn Sie das Recht anders auslegen',
  lower:
    'Eine Entscheidung in content/site.yaml stuft die Regel in Entwürfen herab, mit Grund, Namen und Ende; jeder Bericht führt sie auf. Für eine einzige Erklärung genügt eine Ausnahme in ihrer notice.yaml.',
  lowering:
    'severities:\n  - rule: {rule}\n    severity: {severity}\n    reason: warum\n    by: wer\n    until: JJJJ-MM-TT',
} as const;
