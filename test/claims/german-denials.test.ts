import { expect, it } from 'vitest';
import { readyLanguage } from '../../src/claims/language.ts';
import { readClaims } from '../../src/claims/read-claims.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';

const german = readyLanguage('de');

/** What a text claims for sure, a denied claim with `-` before its kind. */
function sureOf(text: string): string[] {
  return readClaims(parseMarkdown(text), text, german)
    .claims.filter(({ sure }) => sure)
    .map(({ kind, polarity }) => `${polarity === 'denied' ? '-' : '+'}${kind}`);
}

it.each([
  ['Wir geben keine Daten an Dritte weiter.', '-recipient'],
  ['Ihre personenbezogenen Daten werden nicht an Dritte übermittelt.', '-recipient'],
  ['Eine Weitergabe an Dritte erfolgt nicht.', '-recipient'],
  ['Eine Übermittlung Ihrer Daten in ein Drittland findet nicht statt.', '-transfer'],
  ['Daten verlassen die Europäische Union nicht.', '-transfer'],
  ['Wir treffen keine automatisierten Entscheidungen.', '-automated-decision'],
  ['Ihre Mitgliedsdaten verlassen die Europäische Union nicht.', '-transfer'],
  [
    'Wir treffen keine Entscheidungen, die allein auf automatisierter Verarbeitung beruhen.',
    '-automated-decision',
  ],
  ['Nutzerprofile werden weder angelegt noch ausgewertet.', '-profiling'],
  [
    'Wir haben weder einen internen noch einen externen Datenschutzbeauftragten.',
    '-officer-contact',
  ],
  [
    'Eine automatisierte Entscheidungsfindung nach Art. 22 DSGVO erfolgt nicht.',
    '-automated-decision',
  ],
  ['Auf Profiling verzichten wir.', '-profiling'],
  ['Besondere Kategorien personenbezogener Daten werden nicht erhoben.', '-special-data'],
  ['Eine gemeinsame Verantwortlichkeit mit Dritten besteht nicht.', '-joint-control'],
  ['Ein Datenschutzbeauftragter ist nicht bestellt.', '-officer-contact'],
  ['Daten von Kindern erheben wir nicht.', '-children'],
])('is sure that German denies: %s', (sentence, claim) => {
  expect(sureOf(sentence)).toEqual([claim]);
});

it.each([
  'Wir geben grundsätzlich keine Daten an Dritte weiter.',
  'Ihre Daten werden kaum an Dritte weitergegeben.',
  'Eine Weitergabe an Dritte findet in der Regel nicht statt.',
  'Eine Weitergabe an Dritte erfolgt nur in Ausnahmefällen.',
  'Eine Weitergabe an Dritte erfolgt allenfalls an die Polizei.',
  'Außer an unsere Bank geben wir keine Daten weiter.',
  'Mit Ausnahme der Behörden geben wir niemandem Daten weiter.',
  'Wir geben Ihre Daten nicht mehr an Dritte weiter.',
  'Wir geben Ihre Daten nicht ohne Rechtsgrund an Dritte weiter.',
  'Wir geben Ihre Daten nicht zu Werbezwecken an Dritte weiter.',
  'Kreditkartendaten werden nicht an Dritte weitergegeben.',
  'Dritte geben Ihre Daten nicht weiter.',
  'Weder Namen noch Anschriften werden in Drittländer übermittelt.',
  'Eine Übermittlung in Drittländer ist nicht auszuschließen.',
  'Eine Übermittlung in Drittländer ist nicht beabsichtigt.',
  'Wir übermitteln Ihre Daten nicht in andere Drittländer als die Schweiz.',
  'Es ist selten, dass Ihre Daten die Europäische Union verlassen.',
  'Wir vermeiden eine Übermittlung Ihrer Daten in die USA.',
  'Die Übermittlung Ihrer Daten in die USA wurde eingestellt.',
  'Von einer Übermittlung Ihrer Daten in die USA sehen wir ab.',
  'Wir lehnen es ab, Ihre Daten in die USA zu übermitteln.',
  'Daten unserer Kunden in den USA speichern wir in Wien.',
  'Wir verarbeiten keine Gesundheitsdaten.',
  'Wir verarbeiten keine anderen besonderen Kategorien personenbezogener Daten als Ihre Konfession.',
  'Ihre Krankenkasse speichert Gesundheitsdaten.',
  'Bitte senden Sie uns keine sensiblen Daten.',
  'Wissentlich erheben wir keine Daten von Kindern.',
  'Kinder verdienen bei ihren Daten besonderen Schutz.',
  'Wir treffen keine ausschließlich automatisierten Entscheidungen.',
  'Sollten wir automatisierte Entscheidungen treffen, informieren wir Sie.',
  'Von automatisierten Entscheidungen sehen wir ab.',
  'Ein umfassendes Profiling findet nicht statt.',
  'Bis auf das Treueprogramm betreiben wir kein Profiling.',
  'Profiling kommt so gut wie nie vor.',
  'Sind wir gemeinsam mit anderen verantwortlich, finden Sie dies unten.',
  'Gemeinsam Verantwortliche müssen eine Vereinbarung schließen.',
  'Wir haben noch keinen Datenschutzbeauftragten benannt.',
  'Wir haben keinen externen Datenschutzbeauftragten.',
  'Wir haben noch einen Datenschutzbeauftragten.',
  'Die DSGVO schützt Menschen davor, ausschließlich automatisierten Entscheidungen unterworfen zu werden.',
  'Wir treffen keine Entscheidungen, die nur teilweise auf automatisierter Verarbeitung beruhen.',
  'Wir erstellen noch keine Profile.',
  'Profile werden von uns nicht ausgewertet.',
  'Wir bewahren die Lieferung 7 Tage auf.',
  'Wir verarbeiten Fotos für Kinder in Not.',
  'Aus der Kundenkartei erheben wir keine Gesundheitsdaten.',
  'Bei Fragen wenden Sie sich an den betrieblichen Datenschutzbeauftragten des Zahlungsdienstes.',
  'Die Stadt und das Land sind anderswo gemeinsam Verantwortliche.',
  'Ihre Daten werden nicht an Dritte weitergegeben. Ausgenommen ist unsere Bank.',
  'Wir treffen keine automatisierten Entscheidungen. Lediglich Ratenkäufe prüft ein Programm.',
])('is sure of nothing in German: %s', (sentence) => {
  expect(sureOf(sentence)).toEqual([]);
});
