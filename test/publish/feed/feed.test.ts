import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import type { Locale } from '../../../schema/languages.ts';
import { atomText } from '../../../src/publish/feed/atom.ts';
import { noticeFeed } from '../../../src/publish/feed/feed.ts';
import { jsonFeedText } from '../../../src/publish/feed/json-feed.ts';
import { readXml } from '../../support/read-xml.ts';
import { editionIn, shopProject, siteOn } from '../support.ts';

const now = '2025-06-15';

function feedIn(locale: Locale) {
  const data = siteOn(shopProject(), now);
  return noticeFeed(editionIn(data, locale));
}

test('a feed tells the revisions of its language, newest first', () => {
  expect(feedIn('en').entries.map(({ id, title, href }) => [id, title, href])).toEqual([
    [
      'tag:privacy.example,2025-06-01:shop/2025-06-01/en',
      'Version 1 June 2025: Content changed',
      'https://privacy.example/notices/en/shop/2025-06-01/changes/',
    ],
    [
      'tag:privacy.example,2024-03-01:shop/2024-03-01/en',
      'Version 1 March 2024: Content changed',
      'https://privacy.example/notices/en/shop/2024-03-01/changes/',
    ],
    [
      'tag:privacy.example,2020-01-15:shop/2020-01-15/en',
      'Version 15 January 2020: First recorded version',
      'https://privacy.example/notices/en/shop/2020-01-15/',
    ],
  ]);
  expect(feedIn('fi').entries.map(({ published }) => published)).toEqual([
    '2025-06-01',
    '2024-03-01',
  ]);
});

test('an entry has the human summary, what the changes mean and the link to the redline', () => {
  const [newest] = feedIn('en').entries;
  expect(newest?.html).toMatchInlineSnapshot(
    `"<p>Orders are kept for a shorter time.</p><p>In force from 1 July 2025.</p><ul><li>The storage time (“Orders”) was 5 years and is now 3 years.</li><li>Your data no longer go to this recipient: Esimerkki-Posti Oy.</li><li>Your data now also go to this recipient: Zeta Oy. (Protects you less than before)</li></ul><p><a href="https://privacy.example/notices/en/shop/2025-06-01/changes/">What changed</a></p><p><a href="https://privacy.example/notices/en/shop/2025-06-01/">This version</a></p>"`,
  );
});

test('the facts of an archived revision are not told', () => {
  const [, second, first] = feedIn('en').entries;
  expect(second?.html).not.toContain('<li>');
  expect(first?.html).toContain('This is not the original wording.');
});

test('nor are they where the newer one is archived', () => {
  const archived = { archived: true, effective: undefined, lessProtective: undefined };
  const data = siteOn(shopProject(archived), now);
  const [newest] = noticeFeed(editionIn(data, 'en')).entries;
  expect(newest?.revision).toContain('/2025-06-01/');
  expect(newest?.href).toContain('/changes/');
  expect(newest?.html).not.toContain('<li>');
});

test('Atom is well-formed and has what RFC 4287 asks for', () => {
  const text = atomText(feedIn('fi'));
  const names: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ name, uri }) => names.push(`${uri} ${name}`));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
  const atom = (name: string) =>
    names.filter((found) => found === `http://www.w3.org/2005/Atom ${name}`).length;
  expect(atom('entry')).toBe(2);
  // One of the feed and one of each entry; the author of the feed is every entry's.
  for (const name of ['id', 'title', 'updated']) expect(atom(name)).toBe(3);
  expect(atom('author')).toBe(1);
  expect(text).toContain('xml:lang="fi"');
  expect(text).toContain('<updated>2025-06-01T12:00:00Z</updated>');
});

test('JSON Feed tells the same entries', () => {
  const feed = feedIn('en');
  const document: unknown = JSON.parse(jsonFeedText(feed));
  expect(document).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    language: 'en',
    home_page_url: 'https://privacy.example/notices/en/shop/',
    feed_url: 'https://privacy.example/notices/en/shop/feed.json',
    items: feed.entries.map(({ id, href, html }) => ({ id, url: href, content_html: html })),
  });
});

/** Texts that a record may have been frozen with, and what a reader of the feed gets. */
test.each<[string, string, string]>([
  [
    'the end of a character section',
    'Arrays such as a[b[0]]> are gone.',
    'Arrays such as a[b[0]]> are gone.',
  ],
  ['markup', '<b>&amp;</b> "x"', '<b>&amp;</b> "x"'],
  ['controls', 'a\u0000b\u001bc\rd', 'a\ufffdb\ufffdc\rd'],
  ['noncharacters and halves', 'a\ufffeb\ud800c', 'a\ufffdb\ufffdc'],
  ['direction', 'a\u202eb', 'a\u202eb'],
])('Atom is well-formed whatever a record holds: %s', (_name, frozen, told) => {
  const feed = feedIn('en');
  const [entry, ...rest] = feed.entries;
  if (!entry) throw new Error('no entry');
  const entries = [{ ...entry, title: frozen, summary: frozen, html: frozen }, ...rest];
  const elements = readXml(atomText({ ...feed, title: frozen, author: frozen, entries }));
  const texts = (name: string) =>
    elements.filter((one) => one.name === name).map(({ text }) => text);
  expect([texts('title')[0], texts('title')[1], texts('name')[0]]).toEqual([told, told, told]);
  expect([texts('summary')[0], texts('content')[0]]).toEqual([told, told]);
  expect(JSON.parse(jsonFeedText({ ...feed, title: frozen }))).toMatchObject({
    title: frozen.toWellFormed(),
  });
});
