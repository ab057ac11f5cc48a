import { expect, test } from 'vitest';
import { retentionLawUnnamed } from '../../../../src/check/rules/retention/retention-law-unnamed.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

test.each([
  {
    name: 'a law',
    yaml: 'retention: [{id: a, criterion: as the accounting law orders, law: [{name: Accounting Act}]}]',
    found: [],
  },
  {
    name: 'a criterion of another kind',
    yaml: 'retention: [{id: a, criterion: until you cancel the newsletter}]',
    found: [],
  },
  {
    name: 'a claim at law',
    yaml: 'retention: [{id: a, criterion: as long as a claim can be made, longerIf: a lawsuit is pending}]',
    found: [],
  },
  {
    name: 'a vague criterion is another finding',
    yaml: 'retention: [{id: a, criterion: for the period required by law}]',
    found: [],
  },
  {
    name: 'Finnish',
    yaml: 'retention: [{id: a, criterion: "siinä määrin kuin lakisääteisten velvoitteiden, kuten kirjanpitolainsäädännön, noudattaminen vaatii"}]',
    found: [
      '3: The retention period `a` rests on a law ("lakisääteisten") that is not named (Article 13(2)(a)).',
    ],
  },
  {
    name: 'Swedish',
    yaml: 'retention: [{id: a, period: P2Y, from: köpet, longerIf: bokföringslagstiftningen kräver det}]',
    found: [
      '3: The retention period `a` rests on a law ("bokföringslagstiftningen") that is not named (Article 13(2)(a)).',
    ],
  },
  {
    name: 'English',
    yaml: 'retention: [{id: a, name: Books, criterion: as long as tax law obliges us to keep records}]',
    found: [
      '3: The retention period "Books" (a) rests on a law ("tax law") that is not named (Article 13(2)(a)).',
    ],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(retentionLawUnnamed, noticeOf(yaml))).toEqual(found);
});
