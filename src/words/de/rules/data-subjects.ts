/** What the rules of src/check/rules/data-subjects/ say. */
export const dataSubjects = {
  'data-subjects-missing': {
    summary: 'Die Datenschutzerklärung gibt an, wen sie betrifft.',
    why: 'Informationen müssen verständlich sein. Dass ein Text für sie gilt, wissen Leser nur, wenn er sagt, wen er betrifft.',
    message: 'Die Datenschutzerklärung gibt nicht an, wen sie betrifft ({law}).',
    hint: 'Ergänzen Sie die Gruppen: dataSubjects: [{id: customers, name: Kunden}].',
  },
  'purpose-without-data-subjects': {
    summary:
      'Betrifft eine Datenschutzerklärung mehrere Gruppen, gibt jeder Zweck an, welche davon er betrifft.',
    why: 'Die Leser müssen sehen, welcher Teil der Datenschutzerklärung sie betrifft. Die Daten von Kunden, Besuchern und Bewerbern werden aus verschiedenen Gründen verarbeitet.',
    message:
      'Zum Zweck {purpose} ist nicht angegeben, wen er betrifft, obwohl die Datenschutzerklärung mehrere Gruppen hat ({law}).',
    hint: 'Ergänzen Sie die Gruppen, die der Zweck betrifft: dataSubjects: [{groups}].',
  },
} as const;
