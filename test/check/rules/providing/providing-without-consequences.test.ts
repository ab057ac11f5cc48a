import { expect, test } from 'vitest';
import { providingWithoutConsequences } from '../../../../src/check/rules/providing/providing-without-consequences.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

test.each([
  {
    name: 'consequences',
    yaml: 'providing: [{required: by-contract, consequences: No delivery.}]',
    found: [],
  },
  {
    name: 'not applicable',
    yaml: 'providing: [{required: not-applicable}]',
    found: [],
  },
  {
    name: 'data come from elsewhere',
    yaml: `providing: [{required: no}]
sources: [{id: register}]
dataCategories: [{id: firms, name: Firms, sources: [register]}]`,
    found: [],
  },
  {
    name: 'no consequences of a default',
    yaml: `providing:
  - required: by-law`,
    found: [
      '4: About giving the data the notice says "required by law", but not what follows if they are not given (Article 13(2)(e)).',
    ],
  },
  {
    name: 'no consequences of a free choice',
    yaml: `purposes:
  - id: news
    name: News
    providing:
      - data: [email]
        required: no`,
    found: [
      '7: About giving the data the notice says "giving the data is voluntary", but not what follows if they are not given (Article 13(2)(e)).',
    ],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(providingWithoutConsequences, noticeOf(yaml))).toEqual(found);
});

test('in Finnish', () => {
  const yaml = `providing:
  - required: by-law`;
  expect(findingsOf(providingWithoutConsequences, noticeOf(yaml, 'Text.', 'fi'), 'fi')).toEqual([
    '4: Tietojen antamisesta sanotaan "laki edellyttää tietoja", mutta ei sitä, mitä seuraa, jos tiedot jättää antamatta (13 artiklan 2 kohdan e alakohta).',
  ]);
});

test('in Swedish', () => {
  const yaml = `purposes:
  - id: news
    name: News
    providing:
      - data: [email]
        required: no`;
  expect(findingsOf(providingWithoutConsequences, noticeOf(yaml, 'Text.', 'sv'), 'sv')).toEqual([
    '7: I beskrivningen sägs "det är frivilligt att lämna uppgifterna", men inte vad som följer om uppgifterna inte lämnas (artikel 13.2 e).',
  ]);
});
