/** The message that tells people of a change: its subject, and what stands below each of its headings. */
export const announcement = {
  subject: {
    ahead: '{title}: was sich am {day:day} ändert',
    undated: '{title}: was sich ändern wird',
    past: '{title}: was sich am {day:day} geändert hat',
    since: '{title}: was sich seit der Fassung vom {version} geändert hat',
    sinceAhead: '{title}: was sich gegenüber der Fassung vom {version} ändert',
  },
  opening:
    '{controller} hat am {day:day} eine neue Fassung der Erklärung „{title}“ veröffentlicht.',
  openingUnnamed: 'Am {day:day} wurde eine neue Fassung der Erklärung „{title}“ veröffentlicht.',
  what: { ahead: 'Was sich ändert', past: 'Was sich geändert hat' },
  kind: 'Art der Änderung: {kind}.',
  firstIn: 'Dies ist die erste Fassung {language}.',
  notIn:
    'Die Fassung vom {version} gibt es nicht {language}; ihr Text wird hier deshalb nicht verglichen.',
  fromDay: 'Ab dem {day:day} gilt:',
  fromThen: 'Sobald die neue Fassung in Kraft ist, gilt:',
  moreChanges: {
    one: 'Eine weitere Änderung des Textes zeigt die Seite mit den Änderungen.',
    other: '{n} weitere Änderungen des Textes zeigt die Seite mit den Änderungen.',
  },
  whom: 'Wen die Änderung betrifft',
  audience: 'Dies betrifft Sie, wenn Sie zu diesem Kreis gehören: {audience}',
  everybody:
    'Dies betrifft Sie, wenn wir Ihre personenbezogenen Daten so verarbeiten, wie es in der Erklärung steht.',
  when: 'Ab wann',
  ahead: 'Die neue Fassung tritt am {day:day} in Kraft.',
  undated: 'An welchem Tag die neue Fassung in Kraft tritt, steht noch nicht fest.',
  past: 'Die neue Fassung ist am {day:day} in Kraft getreten.',
  untilThen: 'Bis dahin gilt die Fassung vom {version}.',
  step: {
    ahead: 'Die Fassung vom {version} tritt am {day:day} in Kraft.',
    past: 'Die Fassung vom {version} ist am {day:day} in Kraft getreten.',
  },
  act: 'Was Sie tun können',
  actAhead: 'Sie können Ihre Rechte schon ausüben, bevor die Änderung in Kraft tritt.',
  actAnyTime: 'Sie können Ihre Rechte jederzeit ausüben.',
  rights: 'Ihre Rechte: {list}.',
  howInNotice: 'Wie Sie sie ausüben, steht in der neuen Fassung.',
  complaint: 'Sie können sich auch bei der Aufsichtsbehörde beschweren: {authority}.',
  where: 'Wo Sie die Texte lesen können',
  newVersion: 'Die neue Fassung: {address}',
  oldVersion: 'Die frühere Fassung: {address}',
  oldVersionIn: 'Die frühere Fassung, {language}: {address}',
  changes: 'Der Text mit markierten Änderungen: {address}',
} as const;
