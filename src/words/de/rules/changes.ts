/** What the rules of src/check/rules/changes/ say. */
export const changes = {
  'changes-untold': {
    summary: 'Die Datenschutzerklärung gibt an, wie Änderungen mitgeteilt werden.',
    why: 'Informationen müssen leicht zugänglich sein, und eine Änderung, von der niemand erfährt, ist es nicht. Artikel 13 nennt diese Angabe nicht, deshalb ist dies nur ein Rat: Sagen Sie im Voraus, wie die Leser von einer neuen Fassung erfahren.',
    message:
      'Die Datenschutzerklärung gibt nicht an, wie ihre Änderungen mitgeteilt werden ({law}).',
    hint: 'Ergänzen Sie: changes: {tell: [email], promise: "Wir teilen Ihnen wesentliche Änderungen per E-Mail mit, bevor sie in Kraft treten."}.',
  },
} as const;
