/** What reports say beside the words of the rules. */
export const reports = {
  counts: {
    errors: { one: '{n} Fehler', other: '{n} Fehler' },
    warnings: { one: '{n} Warnung', other: '{n} Warnungen' },
    infos: { one: '{n} Hinweis', other: '{n} Hinweise' },
    files: { one: '{n} Datei geprüft', other: '{n} Dateien geprüft' },
    archived: ', {n} in archivierten Fassungen',
    suppressed: ', {n} durch Ausnahmen gedeckt',
  },
  summary: '{errors}, {warnings}, {infos}{rest}; {files}.',
  reason: 'Warum, mit einem Beispiel',
  githubRest:
    '{n} weitere Befunde sind hier nicht zu sehen: GitHub zeigt von jeder Art zehn. Alle stehen in der Zusammenfassung des Schritts.',
  severity: { error: 'Fehler', warning: 'Warnung', info: 'Hinweis' },
  related: {
    contradicts: 'Diese Stelle widerspricht dem.',
    needs: 'Die Anforderung folgt aus dieser Stelle.',
    same: 'Hier steht dieselbe Angabe.',
  },
  laterCaseLaw: 'Dies beruht auf späterer Rechtsprechung ({by}, {day:day}).',
  markdown: {
    title: 'Prüfung der Datenschutzerklärungen',
    nothing: 'Keine Befunde.',
    place: 'Stelle',
    severity: 'Schweregrad',
    finding: 'Befund und nächster Schritt',
    rule: 'Regel',
    archived: 'archiviert',
    coverage: 'Was die Datenschutzerklärung mitteilt, nach Artikeln',
    article: 'Artikel',
    duty: 'Was mitzuteilen ist',
    answered: 'Wo',
    since: 'Seit Fassung',
    missing: 'fehlt',
    untold: 'nicht mitgeteilt',
  },
  'transfer-to-organisation': 'an "{organisation}" ({id})',
} as const;
