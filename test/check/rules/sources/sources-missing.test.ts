import { expect, test } from 'vitest';
import { sourcesMissing } from '../../../../src/check/rules/sources/sources-missing.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

const categories = (sources: string) =>
  `dataCategories: [{id: contact, name: Contact, sources: [${sources}]}]`;
const silent = '3: The notice does not say where the personal data come from (Article 14(2)(f)).';

test.each([
  { name: 'from the data subject', yaml: categories('data-subject'), found: [] },
  {
    name: 'an empty list beside such data',
    yaml: `${categories('observed')}\nsources: []`,
    found: [],
  },
  {
    name: 'a source',
    yaml: `sources: [{id: register, name: Register}]\n${categories('register')}`,
    found: [],
  },
  {
    name: 'nothing told of sources',
    yaml: 'dataCategories: [{id: contact, name: Contact}]',
    found: [],
  },
  {
    name: 'a category obtained elsewhere',
    yaml: categories('register'),
    found: [
      '3: Data of the category "Contact" (contact) are obtained elsewhere, but the notice does not say where (Article 14(2)(f)).',
    ],
  },
  { name: 'an empty list alone', yaml: 'sources: []', found: [silent] },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(sourcesMissing, noticeOf(yaml))).toEqual(found);
});
