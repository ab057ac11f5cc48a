/** Rapporten om vad läsarna märker av en ändring: för sammanfattningar i CI och kommentarer på ändringsförslag. */
export const changeReport = {
  title: 'Vad läsarna märker',
  compared: 'Jämfört med {ref}.',
  'not-compared': 'Det finns inget tidigare att jämföra med.',
  nothing: 'Ingen beskrivning ändras.',
  coverage: 'Av det som ska anges anges {answered} av {asked} fullständigt.',
  unread: 'Räknas inte, eftersom det inte kan läsas: {list}.',
  'left-out':
    'Räknas inte, eftersom inget har ändrats sedan {since} och det inte har kontrollerats: {notices}.',
  added: 'Beskrivningen är ny.',
  removed: 'Beskrivningen finns inte längre.',
  unreadable:
    'Beskrivningen kan inte läsas före eller efter ändringen: vad som ändras är inte känt.',
  why: 'Varför denna typ',
  texts: 'Ändringar i texten, {locale}: {n}',
  'language-coverage': '{locale}: {after} anges fullständigt, tidigare {before}.',
  lost: '{locale}: anges inte längre fullständigt: {list}.',
  gained: '{locale}: anges nu fullständigt: {list}.',
  recorded: 'Antecknat: {event}.',
  released: 'versionen {revision} publiceras ({kind}{from})',
  findings: 'Anmärkningar',
  new: 'ny',
  left: { one: '{n} till visas inte här.', other: '{n} till visas inte här.' },
  shortened: 'Förkortad för att få plats här. Hela rapporten finns i report.json.',
  made: 'Gjord för commit {commit} av det som ändringen själv innehåller. Ingen har gått i god för den: den är till hjälp vid granskningen men bevisar ingenting.',
};
