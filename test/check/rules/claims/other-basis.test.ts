import { describe, expect, test } from 'vitest';
import { locales, type Spoken } from '../../../../schema/languages.ts';
import { rules } from '../../../../src/check/rules/index.ts';
import { checkNotice } from '../../../../src/check/run/run.ts';
import { noticeOf } from '../../../support/notices.ts';

const request = {
  rules: rules.filter(({ name }) => name === 'text-value-differs'),
  day: '2026-12-01',
  speak: 'en',
  archived: false,
} as const;

const names: Readonly<Record<Spoken, readonly [news: string, orders: string]>> = {
  fi: ['Uutiskirje', 'Tilausten toimittaminen'],
  sv: ['Nyhetsbrev', 'Leverans av beställningar'],
  en: ['Newsletter', 'Delivery of orders'],
  de: ['Newsletter', 'Lieferung von Bestellungen'],
};

/** A newsletter that rests on consent, and orders that rest on a contract. */
function found(body: string, locale: Spoken): string[] {
  const [news, orders] = names[locale];
  const yaml = `purposes:
  - {id: news, name: ${news}, bases: [{basis: consent}]}
  - {id: orders, name: ${orders}, bases: [{basis: contract}]}`;
  return checkNotice(noticeOf(yaml, body, locale), request).map(
    ({ severity, rule }) => `${severity} ${rule}`,
  );
}

/** Sentences that name another basis of the newsletter. */
const others: Readonly<Record<Spoken, readonly string[]>> = {
  fi: [
    'Uutiskirjeen lähettäminen perustuu oikeutettuun etuumme.',
    'Uutiskirjeen käsittelyperuste on sopimus.',
    '## Uutiskirje\n\nKäsittely perustuu oikeutettuun etuumme pitää yhteyttä.',
  ],
  sv: [
    'Den rättsliga grunden för nyhetsbrevet är vårt berättigade intresse.',
    'Nyhetsbrev skickar vi med stöd av avtalet.',
    '## Nyhetsbrev\n\nBehandlingen grundar sig på vårt berättigade intresse.',
  ],
  en: [
    'The legal basis for the newsletter is our legitimate interest in telling you of news.',
    'We send the newsletter on the basis of our contract with you.',
    '## Newsletter\n\nThe processing is based on our legitimate interests.',
  ],
  de: [
    'Rechtsgrundlage des Newsletters ist unser berechtigtes Interesse an der Werbung.',
    'Den Newsletter versenden wir auf der Grundlage unseres berechtigten Interesses.',
    '## Newsletter\n\nDie Verarbeitung beruht auf unserem berechtigten Interesse.',
  ],
};

/** Sentences that name a basis and contradict nothing. */
const near: Readonly<Record<Spoken, readonly string[]>> = {
  fi: [
    'Uutiskirjeen lähettäminen perustuu suostumukseesi.',
    'Uutiskirje ei perustu oikeutettuun etuun.',
    'Uutiskirje perustuu suostumukseen, tilausten toimittaminen sopimukseen.',
    'Tilausten toimittaminen perustuu sopimukseen.',
    'Voit peruuttaa uutiskirjeen suostumuksen milloin tahansa.',
    'Sinulla on oikeus vastustaa käsittelyä, joka perustuu oikeutettuun etuun.',
    '## Tilausten toimittaminen\n\nSuostumuksellasi kerromme myös uusista tuotteista.',
    '## Tilausten toimittaminen\n\nEvästeet asetamme vain suostumuksellasi.',
    '## Tilausten toimittaminen\n\nLain mukaan säilytämme kuitit kuusi vuotta.',
    'Oikeutettu etu edellyttää, että etuja punnitaan.',
  ],
  sv: [
    'Nyhetsbrevet skickar vi med ditt samtycke.',
    'Nyhetsbrevet grundar sig inte på vårt berättigade intresse.',
    'Nyhetsbrev skickas med samtycke, leverans av beställningar sker enligt avtal.',
    'Leverans av beställningar grundar sig på avtalet.',
    'Du kan återkalla samtycket till nyhetsbrevet när som helst.',
    'Du har rätt att invända mot behandling som grundar sig på berättigat intresse.',
    '## Leverans av beställningar\n\nMed ditt samtycke berättar vi också om nya varor.',
    '## Leverans av beställningar\n\nKakor sätter vi bara med ditt samtycke.',
    '## Leverans av beställningar\n\nEnligt lag sparar vi kvitton i sju år.',
    'Ett berättigat intresse kräver att intressena vägs mot varandra.',
  ],
  en: [
    'We send the newsletter with your consent.',
    'The newsletter is not based on our legitimate interests.',
    'The newsletter is based on consent, the delivery of orders on the contract.',
    'The delivery of orders is based on our contract with you.',
    'You can withdraw your consent to the newsletter at any time.',
    'You can object to processing that is based on our legitimate interests.',
    '## Delivery of orders\n\nWith your consent we also tell you of new goods.',
    '## Delivery of orders\n\nWe set cookies only with your consent.',
    '## Delivery of orders\n\nWe keep receipts for six years to meet a legal obligation.',
    'A legitimate interest has to be weighed against yours.',
  ],
  de: [
    'Den Newsletter versenden wir mit Ihrer Einwilligung.',
    'Der Newsletter beruht nicht auf unserem berechtigten Interesse.',
    'Der Newsletter beruht auf Einwilligung, die Lieferung von Bestellungen auf dem Vertrag.',
    'Die Lieferung von Bestellungen beruht auf dem Vertrag mit Ihnen.',
    'Die Einwilligung in den Newsletter können Sie jederzeit widerrufen.',
    'Sie können einer Verarbeitung widersprechen, die auf unserem berechtigten Interesse beruht.',
    '## Lieferung von Bestellungen\n\nMit Ihrer Einwilligung schreiben wir Ihnen auch von neuen Waren.',
    '## Lieferung von Bestellungen\n\nCookies setzen wir nur mit Ihrer Einwilligung.',
    '## Lieferung von Bestellungen\n\nBelege bewahren wir aufgrund einer rechtlichen Verpflichtung acht Jahre auf.',
    'Ein berechtigtes Interesse ist mit Ihren Interessen abzuwägen.',
  ],
};

describe.each(locales)('%s', (locale) => {
  test.each(others[locale])('names another basis: %s', (body) => {
    expect(found(body, locale)).toEqual(['warning text-value-differs']);
  });

  test.each(near[locale])('names no other basis: %s', (body) => {
    expect(found(body, locale)).toEqual([]);
  });
});

test('the basis is told by its name', () => {
  const yaml = 'purposes: [{id: news, name: Newsletter, bases: [{basis: consent}]}]';
  const body =
    'The legal basis for the newsletter is our legitimate interest in telling you of news.';
  const [finding] = checkNotice(noticeOf(yaml, body), request);
  expect(finding?.message).toContain('The text seems to say legitimate interests (');
  expect(finding?.message).toContain('says consent (Article 5(1)(a)');
});

test('what a purpose rests on is told, be it named for all of them', () => {
  const yaml = `purposes: [{id: news, name: Newsletter}]
basesWithoutPurpose: [{basis: consent}, {basis: contract}]`;
  const body =
    'The legal basis for the newsletter is our legitimate interest in telling you of news.';
  const [finding] = checkNotice(noticeOf(yaml, body), request);
  expect(finding?.message).toContain('the fact `basesWithoutPurpose` says consent, contract (');
});
