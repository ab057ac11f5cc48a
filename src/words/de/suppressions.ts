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
} as const;
