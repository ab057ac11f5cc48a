/** What the rules of src/check/rules/references/ say. */
export const references = {
  'category-unused': {
    summary: 'Jede Datenkategorie dient einem Zweck.',
    why: 'Daten dürfen nur erhoben werden, soweit ein Zweck sie braucht. Dient eine Kategorie keinem Zweck, sind es entweder zu viele Daten, oder die Datenschutzerklärung hat einen Zweck vergessen.',
    message: 'Kein Zweck verwendet die Kategorie "{name}" ({id}) ({law}).',
    hint: 'Ergänzen Sie sie bei einem Zweck (data: [{id}]) oder entfernen Sie die Kategorie, wenn die Daten nicht gebraucht werden.',
  },
  'recipient-unused': {
    summary: 'Zu jedem Empfänger ist der Zweck angegeben, für den er Daten erhält.',
    why: 'Eine Liste von Empfängern ohne Zwecke zeigt, dass Daten weitergehen, aber nicht, warum. Wer einen Dienst nutzt, kann nicht erkennen, welche Empfänger ihn betreffen.',
    message:
      'Die Datenschutzerklärung gibt nicht an, für welchen Zweck der Empfänger {recipient} Daten erhält ({law}).',
    hint: 'Ergänzen Sie ihn bei einem Zweck: recipients: [{id}].',
  },
  'reference-unknown': {
    summary: 'Jeder Verweis führt zu einem Eintrag der Datenschutzerklärung.',
    why: 'Die Website verbindet Angaben über ihre IDs: einen Zweck mit seinen Daten, Empfängern und Speicherdauern. Führt eine ID ins Leere, fehlt den Lesern dieser Teil der Antwort, ohne dass sie es merken.',
    message: 'Kein Eintrag `{id}` in {to}, sodass die Leser nicht sehen, worauf verwiesen wird.',
    hint: {
      known:
        'Bekannt sind: {known}. Berichtigen Sie die ID oder ergänzen Sie den Eintrag: {to}: [{id: {id}, …}].',
      none: 'Ergänzen Sie den Eintrag: {to}: [{id: {id}, …}].',
    },
  },
} as const;
