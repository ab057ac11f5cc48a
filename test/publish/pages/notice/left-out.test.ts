import { expect, test } from 'vitest';
import { noticePage } from '../../../../src/publish/pages/notice/notice-page.ts';
import { type Contents, shopProject, shownIn, siteOn } from '../../support.ts';

const revision = '2025-06-01';
const folderOf = (id: string) => `content/notices/shop/revisions/${id}`;
const decoder = new TextDecoder();

/** A project whose last revision has more text, released with a version of the digest. */
function released(
  words: string,
  version: '1' | '2' | '3',
  project: Contents = shopProject(),
  folder = folderOf(revision),
): Contents {
  const read = (path: string) => {
    const content = project[path];
    return typeof content === 'string' ? content : decoder.decode(content);
  };
  const record = read(`${folder}/revision.yaml`);
  expect(record).toContain('digest: {version: 3,');
  return {
    ...project,
    [`${folder}/revision.yaml`]: record.replace('{version: 3,', `{version: ${version},`),
    [`${folder}/en/data.md`]: `${read(`${folder}/en/data.md`)}\n${words}\n`,
  };
}

function pageOf(project: Contents, locale: 'en' | 'fi' = 'en') {
  const data = siteOn(project, '2025-08-01');
  const page = noticePage(shownIn(data, locale, revision), true);
  return {
    html: page.sections.map(({ html }) => html).join(''),
    notes: page.notes.map(({ text }) => text),
  };
}

const note = expect.stringMatching(/^Some words of this version were written in HTML/u);
const block = '<div>We also sell it.</div>';

test('a page released while HTML was not shown stays without it, and says so', () => {
  const { html, notes } = pageOf(released(`${block}\n\nAnd <b>so</b> on.`, '1'));
  expect(html).not.toContain('We also sell it.');
  expect(html).toContain('<p>And so on.</p>');
  expect(notes).toEqual([note]);
});

test('nothing is said where no word is left out', () => {
  expect(pageOf(released('And <b>so</b> on.<!-- a note -->', '1')).notes).toEqual([]);
  expect(pageOf(released('And so on.', '1')).notes).toEqual([]);
  expect(pageOf(released(block, '1'), 'fi').notes).toEqual([]);
});

test.each(['2', '3'] as const)('a page released later shows HTML: %s', (version) => {
  const { html, notes } = pageOf(released(block, version));
  expect(html).toContain('<div>We also sell it.</div>');
  expect(notes).toEqual([]);
});

test('versions of both kinds that share a text are each shown in their own way', () => {
  const before = '2024-03-01';
  const young = released(block, '2');
  const shared = young[`${folderOf(revision)}/en/data.md`] ?? '';
  const old = released('', '1', young, folderOf(before));
  const project = { ...old, [`${folderOf(before)}/en/data.md`]: shared };
  const data = siteOn(project, '2025-08-01');
  const states = [before, revision].map((id) => shownIn(data, 'en', id));
  const [one, other] = states.map(({ sections }) => sections.at(-1)?.section);
  expect(one).toBe(other);
  const shows = states.map((shown) =>
    noticePage(shown, false).sections.some(({ html }) => html.includes('We also sell it.')),
  );
  expect(shows).toEqual([false, true]);
});
