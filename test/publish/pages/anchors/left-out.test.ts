import { expect, test } from 'vitest';
import { noticePage } from '../../../../src/publish/pages/notice/notice-page.ts';
import { type Contents, onlyNotice, shopProject, siteOn } from '../../support.ts';

const revision = '2025-06-01';
const folder = `content/notices/shop/revisions/${revision}`;
const decoder = new TextDecoder();

/** A project whose last revision has more text, released with a version of the digest. */
function released(words: string, version: '1' | '2'): Contents {
  const project = shopProject();
  const read = (path: string) => {
    const content = project[path];
    return typeof content === 'string' ? content : decoder.decode(content);
  };
  const record = read(`${folder}/revision.yaml`);
  expect(record).toContain('digest: {version: 2,');
  return {
    ...project,
    [`${folder}/revision.yaml`]: record.replace('{version: 2,', `{version: ${version},`),
    [`${folder}/en/data.md`]: `${read(`${folder}/en/data.md`)}\n${words}\n`,
  };
}

function pageOf(project: Contents, locale: 'en' | 'fi' = 'en') {
  const data = siteOn(project, '2025-08-01');
  const page = noticePage(data, { notice: onlyNotice(data), revision }, locale, true);
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

test('a page released later shows HTML', () => {
  const { html, notes } = pageOf(released(block, '2'));
  expect(html).toContain('<div>We also sell it.</div>');
  expect(notes).toEqual([]);
});

test('versions of both kinds that share a text are each shown in their own way', () => {
  const data = siteOn(released(block, '1'), '2025-08-01');
  const notice = onlyNotice(data);
  const one = noticePage(data, { notice, revision }, 'en', false);
  const published = notice.revisions.get(revision);
  if (!published) throw new Error('no revision');
  const record = {
    ...published.record,
    digest: { ...published.record.digest, version: '2' as const },
  };
  const revisions = new Map([[revision, { ...published, record }]]);
  const other = noticePage(data, { notice: { ...notice, revisions }, revision }, 'en', false);
  const shows = [one, other].map(({ sections }) =>
    sections.some(({ html }) => html.includes('We also sell it.')),
  );
  expect(shows).toEqual([false, true]);
});
