/** Raportti siitä, mitä lukijat huomaavat muutoksesta: CI:n yhteenvetoihin ja muutospyyntöjen kommentteihin. */
export const changeReport = {
  title: 'Mitä lukijat huomaavat',
  compared: 'Vertailukohta: {ref}.',
  'not-compared': 'Vertailukohtaa ei ole.',
  nothing: 'Mikään seloste ei muutu.',
  coverage: 'Kerrottavista asioista kerrotaan kokonaan {answered}/{asked}.',
  unread: 'Luvuissa ei ole mukana, koska sitä ei voi lukea: {list}.',
  'left-out':
    'Luvuissa ei ole mukana, koska mikään ei ole muuttunut version {since} jälkeen eikä sitä tarkastettu: {notices}.',
  added: 'Seloste on uusi.',
  removed: 'Selostetta ei enää ole.',
  unreadable:
    'Selostetta ei voi lukea joko ennen muutosta tai sen jälkeen: ei tiedetä, mikä muuttuu.',
  why: 'Miksi tämä laji',
  texts: 'Tekstin muutokset, {locale}: {n}',
  'language-coverage': '{locale}: kerrotaan kokonaan {after}, ennen {before}.',
  lost: '{locale}: ei enää kerrota kokonaan: {list}.',
  gained: '{locale}: kerrotaan nyt kokonaan: {list}.',
  recorded: 'Kirjattu: {event}.',
  released: 'versio {revision} julkaistaan ({kind}{from})',
  findings: 'Havainnot',
  new: 'uusi',
  left: { one: '{n} muu ei näy tässä.', other: '{n} muuta ei näy tässä.' },
  shortened: 'Lyhennetty, jotta se mahtuu tähän. Koko raportti on tiedostossa report.json.',
  made: 'Tehty committista {commit} siitä, mitä muutos itse sisältää. Kukaan ei ole vahvistanut sitä: se auttaa tarkastamaan, mutta ei todista mitään.',
};
