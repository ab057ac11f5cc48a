import { expect, test } from 'vitest';
import type { Site } from '../../schema/site.ts';
import { loadProject } from '../../src/content/load-project.ts';
import { loadHistory } from '../../src/revise/load-history.ts';
import {
  findPathChanges,
  findPathsTaken,
  type PlacedNotice,
} from '../../src/revise/path-problems.ts';
import { pathsOn } from '../../src/revise/recorded-paths.ts';
import { type Contents, release } from '../publish/support.ts';
import { filesFrom } from '../support/memory-files.ts';

const siteFile = `title: {en: Privacy}
baseUrl: https://privacy.example/
language: en
timeZone: UTC
sample: false
`;

/** Two notices, `one` and `two`, with their paths; those that are released at the paths given first. */
function draft(id: string, path: string): Contents {
  return {
    [`content/notices/${id}/notice.yaml`]: `title: {en: Notice}\npath: {${path}}\nlanguage: en\nlanguages: [en]\nsections: [all]\n`,
    [`content/notices/${id}/en/all.md`]: '---\ntitle: All\n---\nText.\n',
  };
}

function placed(contents: Contents): { site: Site; notices: PlacedNotice[] } {
  const files = filesFrom(contents);
  const { site, notices } = loadProject(files);
  if (!site) throw new Error('no site');
  return {
    site,
    notices: notices.map((folder) => {
      const { history } = loadHistory(files, folder.id);
      const { id, manifest } = folder;
      const isReleased = manifest && history.length > 0;
      return {
        folder,
        paths: isReleased ? pathsOn('2026-01-01', { id, manifest, history }) : null,
      };
    }),
  };
}

function released(one: string, two: string | null): Contents {
  const both = { 'content/site.yaml': siteFile, ...draft('one', one), ...draft('two', two ?? '') };
  const first = release(both, { date: '2025-01-01' }, 'one');
  return two === null ? first : release(first, { date: '2025-01-01' }, 'two');
}

function taken(contents: Contents, drafts = true): string[] {
  const { site, notices } = placed(contents);
  return findPathsTaken(site, notices, { drafts }).map(
    ({ notice, problem }) =>
      `${notice} ${problem.data['address']} ${problem.data['other']} ${problem.at.line}:${problem.at.column}`,
  );
}

test('notices at addresses of their own take none from each other', () => {
  expect(taken(released('en: a', 'en: b'))).toEqual([]);
});

test('a draft may not ask for the address that another notice has', () => {
  const contents = {
    ...released('en: a', 'en: b'),
    ...draft('two', 'en: a'),
    ...draft('one', 'en: c'),
  };
  expect(taken(contents)).toEqual(['two /en/a/ one 2:8']);
  // The site is not concerned before the draft is released.
  expect(taken(contents, false)).toEqual([]);
});

test('nor for one that another notice had before', () => {
  const moved = release(
    { ...released('en: a', 'en: b'), ...draft('one', 'en: c') },
    { date: '2025-02-01', kind: 'cosmetic' },
    'one',
  );
  expect(taken({ ...moved, ...draft('two', 'en: a') })).toEqual(['two /en/a/ one 2:8']);
  const asked = release(
    { ...moved, ...draft('two', 'en: a') },
    { date: '2025-02-01', kind: 'cosmetic' },
    'two',
  );
  expect(taken(asked, false)).toEqual(['two /en/a/ one 2:8']);
});

test('nor for the id under which another notice stood without a path', () => {
  const contents = {
    ...released('', 'en: b'),
    ...draft('one', 'en: c'),
    ...draft('two', 'en: one'),
  };
  expect(taken(contents)).toEqual(['two /en/one/ one 2:8']);
});

test('a notice may have its own address of before again', () => {
  const away = release(
    { ...released('en: a', 'en: b'), ...draft('one', 'en: c') },
    { date: '2025-02-01', kind: 'cosmetic' },
    'one',
  );
  expect(taken({ ...away, ...draft('one', 'en: a') })).toEqual([]);
});

test('two manifests that ask for one address are told of elsewhere', () => {
  expect(taken({ ...released('en: a', null), ...draft('two', 'en: a') })).toEqual([]);
});

test('only languages that the site has are looked at', () => {
  expect(taken({ ...released('en: a', 'en: b'), ...draft('two', 'en: b, sv: one') })).toEqual([]);
});

test('a path that changed is told of, until it is released', () => {
  const changed = { ...released('en: a', 'en: b'), ...draft('one', 'en: c') };
  const tell = (contents: Contents) =>
    placed(contents)
      .notices.flatMap(findPathChanges)
      .map(({ data, at }) => ({ ...data, line: at.line }));
  expect(tell(changed)).toEqual([{ from: '/en/a/', to: '/en/c/', line: 2 }]);
  expect(tell(release(changed, { date: '2025-02-01', kind: 'cosmetic' }, 'one'))).toEqual([]);
});
