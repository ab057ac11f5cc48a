import { expect, test } from 'vitest';
import { specialCategoryWithoutCondition } from '../../../../src/check/rules/purposes/special-category-without-condition.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

test.each([
  {
    name: 'a condition',
    yaml: `purposes: [{id: diet, name: Diets, data: [allergies], bases: [{basis: consent, article9: a}]}]
dataCategories: [{id: allergies, name: Allergies, special: health}]`,
    found: [],
  },
  {
    name: 'a condition for this category',
    yaml: `purposes: [{id: diet, name: Diets, data: [allergies], bases: [{basis: consent, article9: a, data: [allergies]}]}]
dataCategories: [{id: allergies, name: Allergies, special: health}]`,
    found: [],
  },
  {
    name: 'no special category',
    yaml: `purposes: [{id: diet, name: Diets, data: [contact], bases: [{basis: consent}]}]
dataCategories: [{id: contact, name: Contact}]`,
    found: [],
  },
  {
    name: 'no basis at all',
    yaml: `purposes: [{id: diet, name: Diets, data: [allergies]}]
dataCategories: [{id: allergies, name: Allergies, special: health}]`,
    found: [],
  },
  {
    name: 'a condition of one of the purposes that name no data',
    yaml: `purposes: [{id: orders, name: Orders, bases: [{basis: contract}]}, {id: diet, name: Diets, bases: [{basis: consent, article9: a}]}]
dataCategories: [{id: allergies, name: Allergies, special: health}]`,
    found: [],
  },
  {
    name: 'no condition of any purpose that names no data',
    yaml: `purposes:
  - id: orders
    name: Orders
    bases: [{basis: contract}]
  - {id: diet, name: Diets, bases: [{basis: consent}]}
dataCategories: [{id: allergies, name: Allergies, special: health}]`,
    found: [
      '6: The purpose "Orders" (orders) uses special categories of data (allergies), but the notice does not say which condition allows it (Article 9(2) and Article 13(1)(c)).',
    ],
  },
  {
    name: 'no condition',
    yaml: `purposes:
  - id: diet
    name: Diets
    data: [allergies]
    bases: [{basis: legitimate-interests}]
dataCategories: [{id: allergies, name: Allergies, special: health}]`,
    found: [
      '7: The purpose "Diets" (diet) uses special categories of data (allergies), but the notice does not say which condition allows it (Article 9(2) and Article 13(1)(c)).',
    ],
  },
  {
    name: 'a condition for another category',
    yaml: `purposes:
  - id: diet
    name: Diets
    data: [allergies, faith]
    bases: [{basis: consent, article9: a, data: [faith]}]
dataCategories: [{id: allergies, name: Allergies, special: health}, {id: faith, name: Faith, special: religion}]`,
    found: [
      '7: The purpose "Diets" (diet) uses special categories of data (allergies), but the notice does not say which condition allows it (Article 9(2) and Article 13(1)(c)).',
    ],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(specialCategoryWithoutCondition, noticeOf(yaml))).toEqual(found);
});

test('in Finnish', () => {
  const yaml = `purposes:
  - id: diet
    name: Diets
    data: [allergies]
    bases: [{basis: legitimate-interests}]
dataCategories: [{id: allergies, name: Allergies, special: health}]`;
  expect(findingsOf(specialCategoryWithoutCondition, noticeOf(yaml, 'Text.', 'fi'), 'fi')).toEqual([
    '7: Käyttötarkoituksessa "Diets" (diet) käsitellään erityisiin henkilötietoryhmiin kuuluvia tietoja (allergies), mutta selosteessa ei kerrota, mikä edellytys sen sallii (9 artiklan 2 kohta ja 13 artiklan 1 kohdan c alakohta).',
  ]);
});
