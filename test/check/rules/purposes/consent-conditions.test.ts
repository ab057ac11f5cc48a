import { expect, test } from 'vitest';
import type { Locale } from '../../../../schema/languages.ts';
import { consentAsCondition } from '../../../../src/check/rules/purposes/consent-as-condition.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

const found = (sentence: string, locale: Locale) =>
  findingsOf(consentAsCondition, noticeOf('', sentence, locale)).length;

test.each<[Locale, string]>([
  ['en', 'You can order in the web shop only once you have consented to visitor statistics.'],
  ['en', 'Without your consent to marketing we cannot open an account for you.'],
  [
    'en',
    'By placing an order you agree to receive our newsletter, and orders without this consent are not accepted.',
  ],
  ['en', 'The service requires that you consent to tracking.'],
  ['fi', 'Verkkokaupasta voi tilata vain, kun on antanut suostumuksen kävijätilastoihin.'],
  ['fi', 'Palvelun käyttäminen edellyttää suostumusta markkinointiin.'],
  ['fi', 'Ilman suostumustasi mainontaan emme avaa sinulle tiliä.'],
  ['sv', 'Du kan beställa i butiken bara om du har samtyckt till besöksstatistiken.'],
  ['sv', 'För att använda tjänsten måste du samtycka till reklam.'],
  ['sv', 'Utan ditt samtycke till nyhetsbrevet öppnar vi inget konto.'],
  ['de', 'Bestellen können Sie nur, wenn Sie in die Besucherstatistik eingewilligt haben.'],
  ['de', 'Die Nutzung des Dienstes setzt Ihre Einwilligung in Werbung voraus.'],
  ['de', 'Ohne Ihre Einwilligung in den Newsletter eröffnen wir kein Konto.'],
  ['en', 'Free shipping is only for those who have consented to both.'],
  ['fi', 'Alennuksen saavat vain ne, jotka ovat antaneet suostumuksen markkinointiin.'],
  ['sv', 'Rabatten får bara den som har gett sitt samtycke till reklam.'],
  ['de', 'Den Rabatt erhält nur, wer in Werbung eingewilligt hat.'],
])('a service depends on consent in %s: %s', (locale, sentence) => {
  expect(found(sentence, locale)).toBe(1);
});

test.each<[Locale, string]>([
  ['en', 'Consent is voluntary, and you can order without it.'],
  ['en', 'We send the newsletter only if you consent.'],
  ['en', 'Without your consent we do not publish your picture.'],
  ['en', 'You can use the service whether or not you consent to statistics.'],
  ['fi', 'Suostumus on vapaaehtoinen, ja voit tilata ilman sitä.'],
  ['fi', 'Lähetämme uutiskirjeen vain suostumuksellasi.'],
  ['fi', 'Ilman suostumustasi emme julkaise kuvaasi.'],
  ['sv', 'Samtycket är frivilligt, och du kan beställa utan det.'],
  ['sv', 'Vi skickar nyhetsbrevet bara om du samtycker.'],
  ['sv', 'Utan ditt samtycke publicerar vi inte din bild.'],
  ['de', 'Die Einwilligung ist freiwillig, und Sie können ohne sie bestellen.'],
  ['de', 'Den Newsletter senden wir nur mit Ihrer Einwilligung.'],
  ['de', 'Ohne Ihre Einwilligung veröffentlichen wir kein Bild von Ihnen.'],
])('no service depends on consent in %s: %s', (locale, sentence) => {
  expect(found(sentence, locale)).toBe(0);
});

test.each<[Locale, string]>([
  ['en', 'Photos of the treatment are published only if you have consented.'],
  ['fi', 'Kuvia hoidosta julkaistaan vain, jos olet antanut suostumuksen.'],
  ['sv', 'Uppgifter om lånet lämnas till andra bara om du har samtyckt.'],
  ['de', 'Daten der Behandlung werden nur weitergegeben, wenn Sie eingewilligt haben.'],
])('the use of data depends on a consent in %s: %s', (locale, sentence) => {
  expect(found(sentence, locale)).toBe(0);
});
