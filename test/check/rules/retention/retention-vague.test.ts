import { expect, test } from 'vitest';
import { retentionVague } from '../../../../src/check/rules/retention/retention-vague.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

const vague = [
  'as long as necessary',
  'We keep your data for as long as necessary for the legitimate purposes.',
  'no longer than necessary to fulfil the purposes we collected it for, including any legal, accounting or reporting requirements',
  'niin kauan kuin on tarpeen',
  'Säilytämme tietoja vain niin kauan kuin se on tarpeen käyttötarkoituksen toteuttamiseksi',
  'Säilytämme tietoja niin kauan kuin on tarpeen tässä selosteessa kuvattujen tarkoitusten toteuttamiseksi',
  'emme pidempään kuin on välttämätöntä',
  'niin kauan kuin lainsäädäntö edellyttää',
  'tarpeellisen ajan',
  'lain edellyttämän ajan',
  'så länge det är nödvändigt',
  'inte längre än vad som är nödvändigt',
  'Vi lagrar uppgifterna så länge som det behövs för ändamålen',
];
const clear = [
  'until the case is closed',
  'as long as necessary to handle your complaint',
  'as long as required by accounting law',
  'niin kauan kuin asiakassuhde kestää',
  'lakisääteisen takuuajan',
  'kunnes peruutat tilauksen',
  'så länge kundförhållandet pågår',
];

test.each(clear)('%s tells an end', (criterion) => {
  const notice = noticeOf(`retention: [{id: two, criterion: "${criterion}"}]`);
  expect(findingsOf(retentionVague, notice)).toEqual([]);
});

test.each(vague)('%s does not', (criterion) => {
  const notice = noticeOf(`retention: [{id: two, criterion: "${criterion}"}]`);
  expect(findingsOf(retentionVague, notice)).toEqual([
    `3: The retention period "${criterion}" does not tell the reader when the data are erased (Article 13(2)(a)).`,
  ]);
});

test.each([
  { name: 'a period beside it', fields: 'period: P2Y, during: as long as necessary' },
  {
    name: 'the law beside it',
    fields: 'criterion: as long as required by law, law: [{name: Accounting Act}]',
  },
  {
    name: 'a relationship beside it',
    fields: 'during: the membership, criterion: as long as necessary',
  },
])('$name gives it an end', ({ fields }) => {
  expect(findingsOf(retentionVague, noticeOf(`retention: [{id: two, ${fields}}]`))).toEqual([]);
});

test('a vague relationship is one finding', () => {
  const notice = noticeOf(
    'retention: [{id: two, during: tarpeellisen ajan, criterion: toistaiseksi}]',
  );
  expect(findingsOf(retentionVague, notice)).toHaveLength(1);
});
