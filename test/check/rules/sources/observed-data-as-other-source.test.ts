import { expect, test } from 'vitest';
import { observedDataAsOtherSource } from '../../../../src/check/rules/sources/observed-data-as-other-source.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

type Case = { name: string; yaml: string; found: string[]; body?: string };

test.each<Case>([
  { name: 'a company', yaml: 'sources: [{id: a, kind: company, name: Camera Shop Oy}]', found: [] },
  {
    name: 'observed data',
    yaml: 'dataCategories: [{id: a, name: Visits, sources: [observed]}]',
    body: 'We observe visits to the site. Other sources are listed below.',
    found: [],
  },
  {
    name: 'a source',
    yaml: 'sources: [{id: a, kind: other, name: Evästeet}]',
    found: [
      '3: Data from observation ("Evästeet") are told as coming from other sources, though they are collected from the data subject (C-422/24; Article 14(2)(f)).',
    ],
  },
  {
    name: 'a Finnish sentence',
    yaml: 'dataCategories: [{id: a, name: Visits}]',
    body: 'Muista lähteistä kerätyt tiedot voivat olla havainnointiin perustuvia.',
    found: [
      '5: Data from observation ("Muista lähteistä kerätyt tiedot voivat olla havainnointiin") are told as coming from other sources, though they are collected from the data subject (C-422/24; Article 14(2)(f)).',
    ],
  },
  {
    name: 'a Swedish sentence',
    yaml: 'dataCategories: [{id: a, name: Visits}]',
    body: 'Uppgifter från andra källor är observerade eller härledda.',
    found: [
      '5: Data from observation ("andra källor är observerade") are told as coming from other sources, though they are collected from the data subject (C-422/24; Article 14(2)(f)).',
    ],
  },
  {
    name: 'an English sentence',
    yaml: 'dataCategories: [{id: a, name: Visits}]',
    body: 'Data from other sources may be observed.',
    found: [
      '5: Data from observation ("other sources may be observed") are told as coming from other sources, though they are collected from the data subject (C-422/24; Article 14(2)(f)).',
    ],
  },
])('$name', ({ yaml, body, found }) => {
  expect(findingsOf(observedDataAsOtherSource, noticeOf(yaml, body))).toEqual(found);
});
