import { expect, test } from 'vitest';
import type { Locale } from '../../../../schema/languages.ts';
import { textAgainstFact } from '../../../../src/check/rules/claims/text-against-fact.ts';
import { textValueDiffers } from '../../../../src/check/rules/claims/text-value-differs.ts';
import { disclosureDenied } from '../../../../src/check/rules/consistency/disclosure-denied.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

const fee = 'requests: {fee: Requests are free of charge.}';
const joint = `controller: {name: Elm Choir ry}
jointControllers: [{id: festival, parties: [{name: Oak Tickets Oy}]}]`;
const museum = 'recipients: [{id: a, name: A Oy, role: controller}]';

test.each<[Locale, string, number]>([
  ['en', 'A copy of your data is sent once you have paid 10 euros for it.', 1],
  ['fi', 'Saat jäljennöksen tiedoistasi maksettuasi 10 euroa.', 1],
  ['sv', 'För en kopia av dina uppgifter betalar du 12 euro.', 1],
  ['de', 'Für eine Kopie Ihrer Daten zahlen Sie 12 Euro.', 1],
  ['en', 'For a ticket you pay 12 euros.', 0],
  ['sv', 'För en biljett betalar du 12 euro.', 0],
  ['de', 'Für eine Karte zahlen Sie 12 Euro.', 0],
  ['fi', 'Lipusta maksat 12 euroa.', 0],
])('what is paid for a copy in %s: %s', (locale, sentence, count) => {
  expect(findingsOf(textValueDiffers, noticeOf(fee, sentence, locale))).toHaveLength(count);
});

test.each<[Locale, string, number]>([
  ['en', 'Elm Choir ry is the only controller.', 1],
  ['de', 'Elm Choir ry ist allein verantwortlich.', 1],
  ['en', 'Elm Choir ry is a controller together with Oak Tickets Oy.', 0],
])('who alone is the controller in %s: %s', (locale, sentence, count) => {
  expect(findingsOf(textAgainstFact, noticeOf(joint, sentence, locale))).toHaveLength(count);
});

test.each<[Locale, string, number]>([
  ['en', 'We do not give loan data to anyone.', 1],
  ['fi', 'Emme luovuta lainatietoja kenellekään.', 1],
  ['sv', 'Vi lämnar inte ut låneuppgifter till någon.', 1],
  ['de', 'Leihdaten geben wir an niemanden weiter.', 1],
  ['en', 'We do not give loan data to anyone without your consent.', 0],
  ['fi', 'Emme luovuta lainatietoja kenellekään ilman suostumustasi.', 0],
  ['sv', 'Vi lämnar inte ut låneuppgifter till någon utan ditt samtycke.', 0],
  ['de', 'Leihdaten geben wir an niemanden weiter, außer wenn Sie es wünschen.', 0],
])('what goes to nobody in %s: %s', (locale, sentence, count) => {
  expect(findingsOf(disclosureDenied, noticeOf(museum, sentence, locale))).toHaveLength(count);
});
