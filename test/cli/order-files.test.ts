import { expect, test } from 'vitest';
import { inOrderOfFilesOfAll, type NoticeOrder } from '../../src/cli/order-files.ts';

const manifest: NoticeOrder['manifest'] = {
  language: 'sv',
  languages: ['fi', 'sv'],
  sections: ['who', 'all'],
};
const notices = ['a', 'b'].map((id) => ({ id, folder: `content/notices/${id}`, manifest }));

function ordered(files: readonly string[]): string[] {
  const findings = files.map((file) => ({
    notice: /notices\/(.)/u.exec(file)?.[1] ?? null,
    place: { file },
  }));
  return inOrderOfFilesOfAll(findings, notices).map(({ place }) => place.file);
}

test('by the manifest, the sections in their order, the source language first, then revisions', () => {
  const files = [
    'content/site.yaml',
    'content/notices/a/notice.yaml',
    'content/notices/a/facts.yaml',
    'content/notices/a/sv/who.md',
    'content/notices/a/sv/all.md',
    'content/notices/a/sv/unlisted.md',
    'content/notices/a/fi/who.md',
    'content/notices/a/fi/all.md',
    'content/notices/a/revisions/2026-01-01/revision.yaml',
    'content/notices/a/revisions/2026-01-01/sv/who.md',
  ];
  const [site = '', ...own] = files;
  expect(ordered([site, ...own.toReversed()])).toEqual(files);
});

test('a file keeps what is found in it in its order, and a notice that is gone what is found in it', () => {
  const findings = [
    { notice: 'a', place: { file: 'content/notices/a/sv/all.md' }, rule: 'z' },
    { notice: 'gone', place: { file: 'content/notices/gone/notice.yaml' }, rule: 'y' },
    { notice: 'a', place: { file: 'content/notices/a/sv/all.md' }, rule: 'x' },
  ];
  expect(inOrderOfFilesOfAll(findings, notices).map(({ rule }) => rule)).toEqual(['z', 'x', 'y']);
});
