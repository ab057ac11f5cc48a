import { expect, test } from 'vitest';
import type { Notice } from '../../../../src/content/notice.ts';
import { wordingOf } from '../../../../src/content/told/print/wording-of.ts';
import { compareTexts } from '../../../../src/publish/changes/compare-texts.ts';
import { listChanges } from '../../../../src/redline/changes/list-changes.ts';
import { noticeOf, stateOf } from '../../../support/notices.ts';

/** Facts in front matter, in Finnish. */
const inFrontMatter = (facts: string) => noticeOf(facts, 'Näin on.', 'fi');

/** A text that tells facts, in Finnish. */
function inText(body: string, ids = ''): Notice {
  const text = `---\ntitle: Section\n${ids}---\nNäin on.\n\n${body}\n`;
  const state = stateOf({ 'fi/section.md': text }, 'fi', undefined, 'text/1');
  const [notice] = state.notices;
  expect(state.problems).toEqual([]);
  if (!notice) throw new Error('no notice');
  return notice;
}

/** The words that differ, before and after. */
const differing = (before: Notice, after: Notice) =>
  listChanges(compareTexts(before, after)).map(({ words }) => [words.before, words.after]);

const category = (id: string, name: string, sources: string) =>
  `  - {id: ${id}, name: ${name}, sources: [${sources}]}\n`;

// Finnish said `havainnoimalla` where it says `palveluidemme käytöstäsi` now, and `päättelemällä` of what is inferred.
const table = (...rows: readonly string[]) =>
  ['| Henkilötieto | Mistä saadaan |', '| --- | --- |', ...rows].join('\n');

test('a value that went into the text in words of an earlier Seloste is no change, in either direction', () => {
  const yaml = inFrontMatter(`dataCategories:\n${category('lokit', 'Lokit', 'observed')}`);
  const text = inText(table('| Lokit | havainnoimalla |'));
  expect(differing(yaml, text)).toEqual([]);
  expect(differing(text, yaml)).toEqual([]);
});

test('a fact that changed on the way shows alone', () => {
  const facts = category('lokit', 'Lokit', 'observed, data-subject');
  const yaml = inFrontMatter(`dataCategories:\n${facts}`);
  const text = inText(table('| Lokit | havainnoimalla |'));
  expect(differing(yaml, text)).toEqual([[', sinulta itseltäsi', '']]);
});

test('what no text tells has the words that a text has for it elsewhere', () => {
  const facts = category('lokit', 'Lokit', 'observed') + category('kaynnit', 'Käynnit', 'observed');
  const yaml = inFrontMatter(`dataCategories:\n${facts}`);
  const text = inText(table('| Lokit | havainnoimalla |'));
  const [change, ...more] = listChanges(compareTexts(yaml, text));
  expect(more).toEqual([]);
  expect([change?.before, change?.after]).toEqual(['Käynnit | havainnoimalla', '']);
});

test('what a person wrote otherwise in the text is a change', () => {
  const old = inText(table('| Lokit | havainnoimalla |'));
  const young = inText(table('| Lokit | palveluidemme käytöstäsi |'));
  expect(differing(old, young)).toEqual([
    ['Lokit | havainnoimalla', ''],
    ['', 'Lokit | palveluidemme käytöstäsi'],
  ]);
});

test('labels are those of the text, of a list with a heading and of what stands below a label too', () => {
  const yaml = inFrontMatter(`purposes:
  - id: uutiskirje
    name: Uutiskirje
    bases: [{basis: legal-obligation, law: [{name: Kirjanpitolaki, number: 1336/1997}]}]
retention: [{id: kirjeet, name: Kirjeet, period: P3Y, then: delete}]
`);
  const text = inText(
    `| Säilytettävä | Aika | Sen jälkeen |
| --- | --- | --- |
| Kirjeet | 3 vuotta | poistetaan |

## Uutiskirje {#uutiskirje}

- **Käsittelyperuste:** lakisääteinen velvoite
  - **Laki:** Kirjanpitolaki (1336/1997)`,
    'ids: {retention: {kirjeet: Kirjeet}}\n',
  );
  expect(differing(yaml, text)).toEqual([]);
});

test('two states that print a fact print it in the same words', () => {
  const facts = `dataCategories:\n${category('lokit', 'Lokit', 'observed')}`;
  expect(differing(inFrontMatter(facts), inFrontMatter(facts))).toEqual([]);
});

test('over a history the earliest text gives the words, so that an edit between two texts is shown once', () => {
  const yaml = inFrontMatter(`dataCategories:\n${category('lokit', 'Lokit', 'observed')}`);
  const texts = ['havainnoimalla', 'havaitsemalla'].map((word) =>
    inText(table(`| Lokit | ${word} |`)),
  );
  const wording = wordingOf([yaml, ...texts, yaml]);
  const said = wording?.value(
    'dataCategories.lokit',
    'dataCategories.sources',
    'palveluidemme käytöstäsi',
  );
  expect(said).toBe('havainnoimalla');
  expect(wordingOf([yaml, yaml])).toBeUndefined();
});
