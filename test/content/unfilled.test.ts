import { expect, test } from 'vitest';
import { isDescribed, isLeftOfGap } from '../../src/content/unfilled.ts';

test.each([
  'name of the accounting firm',
  'Name of the accounting firm.',
  '(name of the accounting firm)',
  'tilitoimiston nimi',
  'NAMNET PÅ FÖRETAGET SOM SKICKAR NYHETSBREVET',
  'Straße und Hausnummer',
  'a period, such as 2 years or 6 months',
  'en tid, till exempel 2 år eller 6 månader',
])('%s is left of a gap of init', (text) => {
  expect(isLeftOfGap(text)).toBe(true);
});

test.each([
  'postal address of the company',
  'the name of your accountant',
  'yrityksen postiosoite',
  'tilitoimiston virallinen nimi',
  'företagets postadress',
  'namnet på bokföringsbyrån',
  'Name des Steuerbüros',
  'Anschrift der Firma',
])('%s says what is to be written', (text) => {
  expect(isDescribed(text)).toBe(true);
});

test.each([
  'Name of the Rose Books Ltd',
  'Tilitoimisto Nimi Oy',
  'Nimipalvelu Oy',
  'Adresspunkten AB',
  'Address Point Ltd',
  'Namn & Adress AB',
  'Deutsche Post Adress GmbH',
  'Mannerheimintie 4',
  'Posti Oy',
  'Accounting firms',
  'Tilitoimistot',
])('%s is an answer', (text) => {
  expect([isDescribed(text), isLeftOfGap(text)]).toEqual([false, false]);
});
