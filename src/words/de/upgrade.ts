/** Was der Befehl upgrade sagt. */
export const upgrade = {
  engine: 'Dies ist Seloste {engine}. Die letzte Veröffentlichung jeder Datenschutzerklärung:',
  last: '{notice}: {revision}, mit Version {by}',
  unreleased: '  Es wurde noch keine veröffentlicht.',
  nothing: 'Alle wurden mit dieser Version veröffentlicht: Nichts wird anders beurteilt.',
  rules: {
    one: 'Jetzt wird {n} Punkt verlangt, den die älteste dieser Versionen nicht verlangte:',
    other: 'Jetzt werden {n} Punkte verlangt, die die älteste dieser Versionen nicht verlangte:',
  },
  found: {
    one: '{n} Befund im Entwurf, den es zuvor nicht gab.',
    other: '{n} Befunde im Entwurf, die es zuvor nicht gab.',
  },
  formats:
    'Was seit Version {version} anders geschrieben wird. Nichts Veröffentlichtes muss oder darf geändert werden:',
  changes: {
    digest:
      'Neue Fassungen erhalten die Prüfsumme 3, die HTML, die Kennungen der Überschriften und die aus dem Text gelesenen Angaben einschließt. Ältere behalten die Prüfsumme 1 oder 2 und werden mit ihr geprüft.',
    recorded:
      'Jeder neue Eintrag im Verzeichnis der Ereignisse nennt den Tag, an dem er aufgezeichnet wurde.',
    record:
      'Eine neue Aufzeichnung nennt die Adresse, ob es sich um ein Muster handelt, die Version des Programms, mit der veröffentlicht wurde, und die Kennungen der Überschriften.',
    settings:
      'In content/site.yaml lassen sich Schweregrade setzen und ein Ordner eigener Regeln nennen; schemaVersion kann in jeder Datei stehen.',
    shared:
      'Eine Fassung, die gemeinsame Angaben (content/shared/) übernimmt, bewahrt sie in shared.yaml auf und erhält die Prüfsumme 4.',
  },
  todo: 'Was zu tun ist:',
  steps: {
    verify: 'zeigt, dass alles Veröffentlichte unverändert ist',
    check: 'zeigt, was in den Entwürfen vor der nächsten Veröffentlichung zu ergänzen ist',
    revisions:
      'beurteilt auch veröffentlichte Fassungen; Regeln, die neuer sind als die Veröffentlichung, sind dort nur Hinweise',
    build: 'baut die Website; sehen Sie sie an, bevor Sie sie veröffentlichen',
  },
};
