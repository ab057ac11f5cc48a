import { describe, expect, test } from 'vitest';
import { loadProject } from '../../src/content/load-project.ts';
import { tidyNotice } from '../../src/tidy/tidy-notice.ts';
import { type Contents, completeNotice } from '../check/complete-notice.ts';
import { findingsInProject, smallNotices } from '../check/small-notices.ts';
import { filesFrom } from '../support/memory-files.ts';

const notices = [
  ...smallNotices().map(({ name, contents }) => ({ name, contents })),
  { name: 'complete', contents: completeNotice() },
];

/** A project with all of its notices in text, and what was written. */
function tidied(contents: Contents): { contents: Contents; written: Contents } {
  const files = filesFrom(contents);
  const written = loadProject(files).notices.map((notice) => {
    const result = tidyNotice(files, notice);
    if (!('texts' in result)) throw new Error(JSON.stringify(result));
    return Object.fromEntries(result.texts);
  });
  const all: Contents = Object.assign({}, ...written);
  return { contents: { ...contents, ...all }, written: all };
}

/** What is found, wherever it stands. */
const told = (contents: Contents) =>
  findingsInProject(contents)
    .map(({ rule, message, place: { file } }) => `${file} ${rule} ${message}`)
    .sort();

const bodyOf = (text: string) => text.split(/^---$/mu).slice(2).join('---');

describe.each(notices)('$name', ({ contents }) => {
  const { contents: inText, written } = tidied(contents);

  test('is told in its text, every sentence as it was', () => {
    expect(Object.keys(written).length).toBeGreaterThan(1);
    for (const [path, text] of Object.entries(written).filter(([one]) => one.endsWith('.md'))) {
      expect(bodyOf(text).startsWith(bodyOf(contents[path] ?? '').trimEnd())).toBe(true);
    }
  });

  test('is found the same in both forms', () => {
    expect(told(inText)).toEqual(told(contents));
  });

  test('is tidy then', () => {
    expect(tidied(inText).written).toEqual({});
  });
});

describe('a translation whose rows are not those of its source', () => {
  const file = (title: string, rows: readonly string[]) =>
    `---\ntitle: ${title}\n---\n${rows.join('\n')}\n`;
  const project = (finnish: readonly string[]): Contents => ({
    'content/site.yaml':
      'title: {en: Privacy, fi: Tietosuoja}\nbaseUrl: https://privacy.example/\nlanguage: en\ntimeZone: Europe/Helsinki\n',
    'content/notices/shop/notice.yaml':
      'title: {en: Shop, fi: Kauppa}\npath: {en: shop, fi: kauppa}\nlanguage: en\nlanguages: [en, fi]\nsections: [keeping]\nfacts: text/1\n',
    'content/notices/shop/en/keeping.md': file('Keeping', [
      '| What is kept | How long |',
      '| --- | --- |',
      '| Customers | 2 years |',
      '| Books | 6 years |',
    ]),
    'content/notices/shop/fi/keeping.md': file('Säilytys', [
      '| Mitä säilytetään | Säilytysaika |',
      '| --- | --- |',
      ...finnish,
    ]),
  });
  const outcome = (contents: Contents) => {
    const files = filesFrom(contents);
    const [notice] = loadProject(files).notices;
    return notice && tidyNotice(files, notice);
  };

  test('is to be mended first: nothing is written beside them', () => {
    const swapped = outcome(project(['| Kirjat | 6 vuotta |', '| Asiakkaat | 2 vuotta |']));
    expect(swapped).toMatchObject({
      unread: [{ code: 'told-rows-unpaired', data: { reason: 'values' } }],
    });
    const few = outcome(project(['| Asiakkaat | 2 vuotta |']));
    expect(few).toMatchObject({
      unread: [{ code: 'told-rows-unpaired', data: { own: '1', source: '2' } }],
    });
  });

  test('has nothing to move where one only tells another period', () => {
    const differing = outcome(project(['| Asiakkaat | 2 vuotta |', '| Kirjat | 7 vuotta |']));
    expect(differing).not.toHaveProperty('unread');
    expect(differing).not.toHaveProperty('appearing');
  });
});
