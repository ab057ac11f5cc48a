/** What can be wrong with a suppression: what must hold, what is wrong, and the next action. */
export const suppressions = {
  'suppression-unknown': {
    summary: 'Eine Ausnahme nennt eine Regel, die es gibt.',
    message: 'Die Ausnahme nennt die Regel `{rule}`, die es nicht gibt.',
    hint: 'Kopieren Sie den Namen der Regel aus dem Bericht.',
  },
  'suppression-forbidden': {
    summary:
      'Von Regeln über den Verantwortlichen, die Zwecke und das Beschwerderecht sowie für fehlerhafte Angaben gibt es keine Ausnahmen.',
    message: 'Von der Regel `{rule}` ist keine Ausnahme möglich.',
    hint: {
      hides:
        'Eine fehlerhafte Angabe verdeckt andere Lücken. Beheben Sie den Fehler und löschen Sie die Ausnahme.',
      other:
        'Der Verantwortliche, die Zwecke und das Beschwerderecht müssen immer angegeben werden. Löschen Sie die Ausnahme.',
    },
  },
  'suppression-expired': {
    summary: 'Eine Ausnahme ist in Kraft.',
    message: 'Die Ausnahme von `{rule}` galt bis zum {until}.',
    hint: 'Schließen Sie die Lücke oder entscheiden Sie neu: reason, by und until.',
  },
  'suppression-unused': {
    summary: 'Eine Ausnahme betrifft einen Befund.',
    message: 'Die Ausnahme von `{rule}` betrifft keinen Befund.',
    hint: 'Die Lücke ist geschlossen: Löschen Sie die Ausnahme.',
  },
  'severity-unknown': {
    summary: 'Ein Schweregrad gilt einer Regel, die es gibt.',
    message: 'Ein Schweregrad gilt der Regel `{rule}`, die es nicht gibt.',
    hint: 'Kopieren Sie den Namen der Regel aus dem Bericht.',
  },
  'severity-twice': {
    summary: 'Eine Regel erhält nur einen Schweregrad.',
    message: 'Die Regel `{rule}` erhält zweimal einen Schweregrad; der erste gilt.',
    hint: 'Löschen Sie einen von beiden.',
  },
  'severity-forbidden': {
    summary:
      'Weder Regeln zum Verantwortlichen, zu den Zwecken und zum Beschwerderecht noch falsch geschriebene Angaben werden herabgestuft.',
    message: 'Die Regel `{rule}` lässt sich nicht herabstufen.',
    hint: {
      hides:
        'Eine falsch geschriebene Angabe verdeckt andere Lücken. Berichtigen Sie sie und löschen Sie die Einstellung.',
      other:
        'Der Verantwortliche, die Zwecke und das Beschwerderecht sind immer anzugeben. Löschen Sie die Einstellung.',
    },
  },
  'severity-unexplained': {
    summary: 'Ein Schweregrad unter dem der Regel hat eine Begründung, einen Namen und ein Ende.',
    message:
      'Die Regel `{rule}` erhält einen niedrigeren Schweregrad ohne Begründung, Namen und Ende. Sie wird nicht herabgestuft.',
    hint: 'Ergänzen Sie reason, by und until oder löschen Sie die Einstellung.',
  },
  'severity-expired': {
    summary: 'Ein niedrigerer Schweregrad ist noch gültig.',
    message: 'Der niedrigere Schweregrad von `{rule}` galt bis {until}.',
    hint: 'Schließen Sie die Lücke oder entscheiden Sie neu: reason, by und until.',
  },
  'severity-unused': {
    summary: 'Ein niedrigerer Schweregrad stuft einen Befund herab.',
    message:
      'Der niedrigere Schweregrad von `{rule}` stuft in keiner Datenschutzerklärung etwas herab.',
    hint: 'Die Lücke ist geschlossen: Löschen Sie die Einstellung.',
  },
} as const;
