import { expect, test } from 'vitest';
import { loadHistory } from '../../src/revise/load-history.ts';
import { filesFrom } from '../support/memory-files.ts';

const home = 'content/notices/shop';
const record = (more: string) => `published: 2025-01-01
kind: first
standing: gated
${more}title: {en: Notice}
language: en
languages: [en]
sections: [all]
files: {}
digest: {version: 1, value: sha256-${'0'.repeat(64)}}
`;

function framed(frame: string | null, more = '') {
  const { history, problems } = loadHistory(
    filesFrom({
      [`${home}/revisions/ledger.yaml`]: `- {seq: 1, type: released, revision: 2025-01-01, date: 2025-01-01, digest: sha256-${'0'.repeat(64)}, previous: null}\n`,
      [`${home}/revisions/2025-01-01/revision.yaml`]: record(more),
      ...(frame === null ? {} : { [`${home}/frame.yaml`]: frame }),
    }),
    'shop',
  );
  return [
    history[0]?.path,
    history[0]?.sample,
    problems.map(({ code, at }) => `${at.file} ${code}`),
  ];
}

test('what a record does not tell of its frame is told by frame.yaml', () => {
  expect(framed(null)).toEqual([null, null, []]);
  expect(framed('path: {en: shop}\nsample: true\n')).toEqual([{ en: 'shop' }, true, []]);
});

test('what a record tells itself stands', () => {
  expect(framed('path: {en: shop}\nsample: true\n', 'path: {en: store}\nsample: false\n')).toEqual([
    { en: 'store' },
    false,
    [],
  ]);
});

test('a frame that cannot be read is told of', () => {
  expect(framed('path: {en: Shop}\n')[2]).toEqual([`${home}/frame.yaml value-wrong-format`]);
  expect(framed('place: shop\n')[2]).toEqual([`${home}/frame.yaml key-unknown`]);
});
