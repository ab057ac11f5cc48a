import { expect, test } from 'vitest';
import { loadDraft } from '../../../src/content/load-draft.ts';
import { loadProject, loadRevision } from '../../../src/content/load-project.ts';
import { filesFrom } from '../../support/memory-files.ts';

const site = `title: {en: Privacy}
baseUrl: https://privacy.example/
language: en
timeZone: Europe/Helsinki
sample: false
`;
const manifest = `title: {en: Notice}
path: {en: shop}
language: en
languages: [en]
sections: [all]
`;
const section = '---\ntitle: All\n---\nWe keep data.\n';
const home = 'content/notices/shop';

/** What is found in a project, as `file:line:column character`; what is not told is as above. */
function unseenIn(changes: Record<string, string>): string[] {
  const files = filesFrom({
    'content/site.yaml': site,
    [`${home}/notice.yaml`]: manifest,
    [`${home}/en/all.md`]: section,
    ...changes,
  });
  const { problems, notices } = loadProject(files);
  const [notice] = notices;
  const draft = notice && loadDraft(files, notice);
  return [...problems, ...(notice?.problems ?? []), ...(draft?.problems ?? [])]
    .filter(({ code }) => code.startsWith('character-'))
    .map(
      ({ at, data }) => `${at.file.split('/').at(-1)}:${at.line}:${at.column} ${data['character']}`,
    );
}

test('a project without such characters', () => {
  expect(unseenIn({})).toEqual([]);
});

test.each<[string, Record<string, string>, string[]]>([
  [
    'the title of the site',
    { 'content/site.yaml': site.replace('Privacy', 'Pri\u200bvacy') },
    ['site.yaml:1:16 U+200B ZERO WIDTH SPACE'],
  ],
  [
    'an escape in the manifest',
    { [`${home}/notice.yaml`]: manifest.replace('Notice', '"a\\u202Eb"') },
    ['notice.yaml:1:13 U+202E RIGHT-TO-LEFT OVERRIDE'],
  ],
  [
    'a comment in the manifest',
    { [`${home}/notice.yaml`]: `${manifest}# a\u2066b\n` },
    ['notice.yaml:6:4 U+2066 LEFT-TO-RIGHT ISOLATE'],
  ],
  [
    'front matter',
    { [`${home}/en/all.md`]: section.replace('All', 'A\ufeffll') },
    ['all.md:2:9 U+FEFF ZERO WIDTH NO-BREAK SPACE'],
  ],
  [
    'a key with an escape',
    { [`${home}/en/all.md`]: section.replace('---\nWe', '"k\\e[2J": v\n---\nWe') },
    ['all.md:3:1 U+001B ESCAPE'],
  ],
  [
    'a body, once a line and character',
    { [`${home}/en/all.md`]: `${section}a\u200bb\u200bc\u202ed\n\n\u200b\n` },
    [
      'all.md:5:2 U+200B ZERO WIDTH SPACE',
      'all.md:5:6 U+202E RIGHT-TO-LEFT OVERRIDE',
      'all.md:7:1 U+200B ZERO WIDTH SPACE',
    ],
  ],
  [
    'references in a body',
    { [`${home}/en/all.md`]: `${section}\nWe &#x202E;keep [x](a "&ZeroWidthSpace;").\n` },
    ['all.md:6:1 U+202E RIGHT-TO-LEFT OVERRIDE', 'all.md:6:17 U+200B ZERO WIDTH SPACE'],
  ],
  [
    'a section that cannot be read',
    { [`${home}/en/all.md`]: '---\ntitle: [All\n---\na\u202eb\n' },
    ['all.md:4:2 U+202E RIGHT-TO-LEFT OVERRIDE'],
  ],
  ['a byte order mark at the start', { [`${home}/en/all.md`]: `\ufeff${section}` }, []],
])('named in its place: %s', (_name, changes, told) => {
  expect(unseenIn(changes)).toEqual(told);
});

test('what was released before is as it is', () => {
  const digest = `sha256-${'0'.repeat(64)}`;
  const folder = `${home}/revisions/2026-01-01`;
  const record = `published: 2026-01-01
kind: first
standing: gated
title: {en: Notice}
language: en
languages: [en]
sections: [all]
files: {en/all.md: ${digest}}
digest: {version: 1, value: ${digest}}
`;
  const files = filesFrom({
    [`${folder}/revision.yaml`]: record,
    [`${folder}/en/all.md`]: `${section}a\u200bb ![A figure](../figures/a.html)\n`,
    [`${folder}/figures/a.html`]: '<script>',
  });
  expect(loadRevision(files, 'shop', '2026-01-01').state?.problems).toEqual([]);
});
