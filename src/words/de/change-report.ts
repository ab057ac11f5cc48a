/** Der Bericht darüber, was Leser von einer Änderung bemerken: für Zusammenfassungen der CI und Kommentare zu Änderungsanträgen. */
export const changeReport = {
  title: 'Was Leser bemerken werden',
  compared: 'Verglichen mit {ref}.',
  'not-compared': 'Es gibt keinen früheren Stand zum Vergleichen.',
  nothing: 'Keine Datenschutzerklärung ändert sich.',
  coverage: 'Von dem, was mitzuteilen ist, ist vollständig mitgeteilt: {answered} von {asked}.',
  unread: 'Nicht mitgezählt, weil nicht lesbar: {list}.',
  'left-out': 'Nicht mitgezählt, weil seit {since} unverändert und nicht geprüft: {notices}.',
  added: 'Die Datenschutzerklärung ist neu.',
  removed: 'Die Datenschutzerklärung ist nicht mehr da.',
  unreadable:
    'Die Datenschutzerklärung ist vor oder nach der Änderung nicht lesbar: Was sich ändert, ist nicht bekannt.',
  why: 'Warum diese Art',
  texts: 'Änderungen im Text, {locale}: {n}',
  'language-coverage': '{locale}: vollständig mitgeteilt {after}, vorher {before}.',
  lost: '{locale}: nicht mehr vollständig mitgeteilt: {list}.',
  gained: '{locale}: jetzt vollständig mitgeteilt: {list}.',
  recorded: 'Eingetragen: {event}.',
  released: 'Fassung {revision} wird veröffentlicht ({kind}{from})',
  findings: 'Befunde',
  new: 'neu',
  left: {
    one: '{n} weiterer Eintrag ist hier nicht gezeigt.',
    other: '{n} weitere Einträge sind hier nicht gezeigt.',
  },
  shortened: 'Gekürzt, damit es hierher passt. Der ganze Bericht steht in report.json.',
  made: 'Für Commit {commit} aus dem erstellt, was die Änderung selbst enthält. Niemand hat sich dafür verbürgt: Es hilft bei der Durchsicht und beweist nichts.',
};
