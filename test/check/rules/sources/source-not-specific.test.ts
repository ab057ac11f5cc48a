import { expect, test } from 'vitest';
import { sourceNotSpecific } from '../../../../src/check/rules/sources/source-not-specific.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

test.each([
  {
    name: 'a name',
    yaml: 'sources: [{id: a, kind: company, name: Luottorekisteri Oy}]',
    found: [],
  },
  {
    name: 'a type and a sector',
    yaml: 'sources: [{id: a, kind: company, type: Credit agency, sector: Credit information}]',
    found: [],
  },
  {
    name: 'a reason',
    yaml: 'sources: [{id: a, kind: company, type: Employers, whyNotNamed: Every applicant has another.}]',
    found: [],
  },
  { name: 'a person', yaml: 'sources: [{id: a, kind: person, type: Your superior}]', found: [] },
  {
    name: 'a register without a name is another finding',
    yaml: 'sources: [{id: a, kind: public-register, type: Registers}]',
    found: [],
  },
  {
    name: 'nothing at all is another finding',
    yaml: 'sources: [{id: a, kind: company}]',
    found: [],
  },
  {
    name: 'exempted',
    yaml: 'sources: [{id: a, kind: company, type: Employers, exemption: {point: c}}]',
    found: [],
  },
  {
    name: 'a type alone',
    yaml: 'sources: [{id: a, kind: company, type: Employers}]',
    found: [
      '3: The source "Employers" (a) does not tell where the data really come from (Article 14(2)(f)).',
    ],
  },
  {
    name: 'a generic name',
    yaml: 'sources: [{id: a, kind: company, name: Muut palveluntarjoajat}]',
    found: [
      '3: The source "Muut palveluntarjoajat" (a) does not tell where the data really come from (Article 14(2)(f)).',
    ],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(sourceNotSpecific, noticeOf(yaml))).toEqual(found);
});
