import { describe, expect, test } from 'vitest';
import type { Spoken } from '../../../../schema/languages.ts';
import { textValueDiffers } from '../../../../src/check/rules/claims/text-value-differs.ts';
import { feeWrong } from '../../../../src/check/rules/rights/fee-wrong.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

const lawful = [
  'Requests are free of charge.',
  'It costs nothing.',
  'We do not charge a fee.',
  'Requests are free, but we may charge a fee for manifestly unfounded or excessive requests.',
  'Pyynnöt ovat maksuttomia.',
  'Emme peri pyynnöistä maksua.',
  'Maksutta. Ilmeisen perusteettomasta pyynnöstä voimme periä kohtuullisen maksun.',
  'Pyynnöt ovat maksuttomia. Jos pyyntö on ilmeisen perusteeton tai kohtuuton, perimme siitä maksun.',
  'Toisesta lisäjäljennöksestä perimme 5 euroa.',
  'En begäran är avgiftsfri.',
  'You will not have to pay a fee to use your rights.',
  'Requests are free of any charge.',
  'Maksua ei peritä.',
  'Pyynnöistä ei aiheudu maksuja eikä kustannuksia.',
  'Du behöver inte betala någon avgift.',
  'Vi tar inte ut någon avgift. För en uppenbart orimlig begäran kan vi ta ut en avgift.',
  'We charge nothing for requests.',
  'Für Anträge berechnen wir nichts.',
  'Vi tar ingenting betalt för en begäran, inga kostnader uppstår.',
];
const unlawful = [
  'Maksutta kerran vuodessa.',
  'Perimme käsittelymaksun 10 euroa.',
  'Free of charge once a year.',
  'An administration fee of 5 € applies.',
  'Kostnadsfritt en gång per år.',
  'Vi tar ut en expeditionsavgift.',
  'Access is free of charge, and other requests cost 10 €.',
  'Oikaisu on maksutonta, mutta jäljennöksestä peritään 5 euroa.',
];

test.each(lawful)('%s', (fee) => {
  expect(findingsOf(feeWrong, noticeOf(`requests: {fee: "${fee}"}`))).toEqual([]);
});

test.each(unlawful)('%s', (fee) => {
  expect(findingsOf(feeWrong, noticeOf(`requests: {fee: "${fee}"}`))).toEqual([
    `3: The notice says that a request may cost something ("${fee}"), but requests are free unless they are manifestly unfounded or excessive, or for further copies (Article 12(5) and Article 15(3)).`,
  ]);
});

/** Sentences on a right by language: with a price that the law does not know, and without one. */
const ofRights: Readonly<Record<Spoken, { asks: readonly string[]; free: readonly string[] }>> = {
  en: {
    asks: [
      'You can have your data erased for a fee of 20 euros.',
      'We charge 20 euros for erasing your data.',
      'Erasure of your data is subject to a fee.',
    ],
    free: [
      'You can have your data erased free of charge.',
      'We erase your data, and you pay no fee.',
      'For a manifestly unfounded request for erasure we may charge a reasonable fee.',
      'We erase your data on payments and fees when we no longer need them.',
      'Further copies of your data cost 10 euros.',
    ],
  },
  fi: {
    asks: [
      'Tietojesi poistamisesta perimme 20 euron maksun.',
      'Tietojesi poistaminen maksaa 20 euroa.',
      'Tietojesi poistaminen on maksullista.',
      'Poistamme tietosi maksua vastaan.',
    ],
    free: [
      'Tietojesi poistaminen on maksutonta.',
      'Poistamme tietosi emmekä peri siitä maksua.',
      'Ilmeisen perusteettomasta poistopyynnöstä voimme periä kohtuullisen maksun.',
      'Poistamme maksutiedot, kun emme enää tarvitse niitä.',
      'Tietojesi lisäjäljennöksestä perimme 10 euroa.',
    ],
  },
  sv: {
    asks: [
      'Vi tar ut en avgift på 20 euro för att radera dina uppgifter.',
      'Att få dina uppgifter raderade kostar 20 euro.',
      'Vi raderar dina uppgifter mot betalning.',
    ],
    free: [
      'Det är avgiftsfritt att få dina uppgifter raderade.',
      'Vi raderar dina uppgifter och tar inte ut någon avgift.',
      'För en uppenbart ogrundad begäran om radering kan vi ta ut en rimlig avgift.',
      'Vi raderar uppgifter om betalningar när vi inte längre behöver dem.',
      'Ytterligare kopior av dina uppgifter kostar 10 euro.',
    ],
  },
  de: {
    asks: [
      'Für die Löschung Ihrer Daten erheben wir eine Gebühr von 20 Euro.',
      'Die Löschung Ihrer Daten kostet 20 Euro.',
      'Wir löschen Ihre Daten gegen Bezahlung.',
    ],
    free: [
      'Die Löschung Ihrer Daten ist kostenlos.',
      'Wir löschen Ihre Daten und verlangen dafür kein Entgelt.',
      'Für einen offenkundig unbegründeten Antrag auf Löschung können wir ein angemessenes Entgelt verlangen.',
      'Wir löschen Daten zu Zahlungen, wenn wir sie nicht mehr brauchen.',
      'Weitere Kopien Ihrer Daten kosten 10 Euro.',
    ],
  },
};
const locales = Object.keys(ofRights) as Spoken[];

describe.each(locales)('the price of a right in %s', (locale) => {
  const { asks, free } = ofRights[locale];
  const inFact = (sentence: string) =>
    noticeOf(`rights: {erasure: {text: ${JSON.stringify(sentence)}}}`, undefined, locale);
  const inText = (sentence: string) => noticeOf('', sentence, locale);
  const found = (notice: ReturnType<typeof noticeOf>) => findingsOf(feeWrong, notice).length;

  test('is told in its text', () => {
    expect(asks.filter((one) => found(inFact(one)) !== 1)).toEqual([]);
    expect(asks.filter((one) => found(inText(one)) !== 1)).toEqual([]);
  });

  test('is not where there is none, or a lawful one', () => {
    expect(free.filter((one) => found(inFact(one)) > 0)).toEqual([]);
    expect(free.filter((one) => found(inText(one)) > 0)).toEqual([]);
  });

  test('is told once beside a fact that says otherwise', () => {
    const [fee = ''] = asks;
    const notice = noticeOf('requests: {fee: 1 000 €}', fee, locale);
    const rules = [textValueDiffers, feeWrong];
    const both = rules.flatMap((rule) => findingsOf(rule, notice));
    expect(both.filter((one) => one.includes(fee))).toHaveLength(1);
  });
});
