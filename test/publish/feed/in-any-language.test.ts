import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Locale } from '../../../schema/languages.ts';
import { filesOnDisk } from '../../../src/files/disk.ts';
import { loadSiteData } from '../../../src/publish/data/load-site-data.ts';
import { atomText } from '../../../src/publish/feed/atom.ts';
import { noticeFeed } from '../../../src/publish/feed/feed.ts';
import { borrowWordsOf } from '../../../src/words/speech.ts';
import { writeLanguages } from '../../support/languages-project.ts';
import { editionIn } from '../support.ts';

let root: string;
beforeAll(async () => {
  root = await writeLanguages();
});
afterAll(() => {
  rmSync(root, { recursive: true });
  borrowWordsOf();
});

test('a feed says which of its words are borrowed', () => {
  const feed = noticeFeed(editionIn(loadSiteData(filesOnDisk(root), '2026-12-01'), 'ar' as Locale));
  const [newest] = feed.entries;
  const blocks = newest?.html.match(/<(?:p|ul)\b[^>]*>/gu) ?? [];
  // The author's summary, then what is said around it: the sample, what the changes mean, two links.
  expect(blocks).toEqual([
    '<p>',
    ...['p', 'ul', 'p', 'p'].map((tag) => `<${tag} lang="en" dir="ltr">`),
  ]);
  const atom = atomText(feed);
  expect(atom).toContain('<title>إشعار الخصوصية لمتجر الكتب</title>');
  expect(atom).toContain('<subtitle xml:lang="en">');
  expect(atom.match(/<title xml:lang="en">Version /gu)).toHaveLength(2);
});
