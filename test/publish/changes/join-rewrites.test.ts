import { expect, test } from 'vitest';
import { compareTexts } from '../../../src/publish/changes/compare-texts.ts';
import { joinRewrites } from '../../../src/publish/changes/join-rewrites.ts';
import { listChanges } from '../../../src/redline/changes/list-changes.ts';
import { stateOf } from '../../support/notices.ts';

function kinds(before: string, after: string): string[] {
  const [old, young] = [before, after].map((text) => stateOf({ 'en/one.md': text }).notices[0]);
  if (!old || !young) throw new Error('no text');
  return listChanges(joinRewrites(compareTexts(old, young))).map(
    ({ kind, before: from, after: to }) => `${kind}: ${from} -> ${to}`,
  );
}

const old = '---\ntitle: Register contents\n---\nNames are held.\n\nSo are sums.\n';

test('a title and a text that were both rewritten are one change', () => {
  const young = '---\ntitle: What we know\n---\nYour orders stay here.\n\nNothing else does.\n';
  expect(kinds(old, young)).toEqual([
    'rewritten: Register contents Names are held. So are sums. -> What we know Your orders stay here. Nothing else does.',
  ]);
});

test('a title alone stays a change of its own', () => {
  const young = '---\ntitle: What we know\n---\nNames are held.\n\nSo are sums.\n';
  expect(kinds(old, young)).toEqual(['rewritten: Register contents -> What we know']);
});
