import { expect, test } from 'vitest';
import { othersGoods } from '../../../src/check/text/others-goods.ts';

test.each([
  'Vi mejlar om våra samarbetspartners resor, försäkringar och elavtal.',
  'Erbjudanden från våra utvalda partner',
  'Kerromme kumppaniemme tarjouksista.',
  'Lähetämme myös muiden yritysten tarjouksia.',
  'We e-mail you about third parties’ products.',
  'Offers from our partners',
  'Offers of selected partners and our own',
  'Wir informieren Sie über Angebote unserer Partner.',
  'Produkte anderer Unternehmen',
  'Partnerangebote',
])('told of others: %s', (text) => {
  expect(othersGoods(text)).toBeDefined();
});

test.each([
  'Vi mejlar om egna varor som liknar dem du har köpt.',
  'Vår partner för utskick sänder mejlen.',
  'Postituskumppanimme lähettää viestit.',
  'Kerromme tuotteista, jotka ovat ostamiesi kaltaisia.',
  'Our mailing partner sends the e-mails.',
  'We tell you about our own products. Third parties never get your address.',
  'Unser Versandpartner verschickt die E-Mails.',
  'Wir schreiben Ihnen über eigene ähnliche Waren.',
])('own goods: %s', (text) => {
  expect(othersGoods(text)).toBeUndefined();
});
