import type { Element, Root } from 'hast';
import { toString as textOfTree } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { textOf } from '../../../../src/locale/say.ts';
import {
  type ChangesPage,
  changesPage,
} from '../../../../src/publish/pages/compare/changes-page.ts';
import { entriesOf, onlyNotice, shopProject, shownIn, siteOn } from '../../support.ts';

const project = shopProject();

function changes(revision: string | null, locale: 'en' | 'fi' = 'en'): ChangesPage {
  const data = siteOn(project, '2025-08-01', revision === null);
  return changesPage(shownIn(data, locale, revision));
}

test('both dates, the summary, the facts and the changes stand before the text', () => {
  const page = changes('2025-06-01');
  expect(textOf(page.title)).toBe(
    'Changes: version in force 1 March 2024 to 30 June 2025 and version in force from 1 July 2025',
  );
  expect(page.kind).toBe('Content changed');
  expect(page.summary).toEqual([{ text: 'Orders are kept for a shorter time.', locale: 'en' }]);
  expect(page.meanings.map(({ text, isLess, changes }) => [text, isLess, ...changes])).toEqual([
    ['The storage time (“Orders”) was 5 years and is now 3 years.', false, 2],
    ['Your data no longer go to this recipient: Esimerkki-Posti Oy.', false, 1],
    ['Your data now also go to this recipient: Zeta Oy.', true, 1],
  ]);
  expect(page.facts).toEqual([]);
  expect(page.rights).toBe('/notices/en/shop/2025-06-01/#page-use-rights');
  expect(
    entriesOf(page).map(({ section, sentences }) => [section, ...sentences.map(textOf)]),
  ).toEqual([
    ['Controller', 'Deleted: Esimerkki-Posti', 'Inserted: Zeta'],
    ['Controller', 'Was 5 years, now 3 years'],
    ['Data', 'Deleted: messages', 'Inserted: letters'],
  ]);
  expect(entriesOf(page)[2]?.context).toBe('We keep your letters while we answer them.');
});

test('a section without a change is folded below its title, whole', () => {
  const { html } = changes('2025-06-01', 'fi');
  expect(html).toContain(
    '<section data-section="data"><h2>Tiedot</h2><details class="unchanged"><summary data-diff-note>Ei muutoksia. Näytä teksti</summary><p>Säilytämme nimesi ja osoitteesi tilauksia varten.</p>',
  );
  expect(html.match(/<details/gu)).toHaveLength(1);
});

test('less protective is what a person confirmed, and nothing else', () => {
  const labels = (page: ChangesPage) => page.meanings.map(({ isLess }) => isLess);
  expect(labels(changes('2025-06-01'))).toEqual([false, false, true]);
  const unconfirmed = siteOn(shopProject({ lessProtective: [] }), '2025-08-01');
  const shown = { notice: onlyNotice(unconfirmed), revision: '2025-06-01' };
  expect(labels(changesPage(shownIn(unconfirmed, 'en', shown.revision)))).toEqual([
    false,
    false,
    false,
  ]);
});

test('of an archived revision the words alone are compared, with all that readers see of the next one', () => {
  const page = changes('2024-03-01');
  expect(page.facts).toEqual([]);
  expect(entriesOf(page).map(({ sentences }) => sentences.map(textOf).join())).toEqual([
    expect.stringMatching(/^Inserted: Controller: Esimerkki Oy/u),
    expect.stringMatching(/^Inserted: Recipient \| Country/u),
    expect.stringMatching(/^Inserted: What is stored \| Storage period/u),
    'Inserted: and address',
  ]);
  expect(textOf(page.factsNote ?? [])).toBe(
    'Differences in the facts are not listed, because the facts of version 15 January 2020 were recorded afterwards. They are no part of the text that was published then.',
  );
  expect(changes('2025-06-01').factsNote).toBeNull();
});

test('the banners name the version they are about', () => {
  const told = (page: ChangesPage) =>
    page.banners.flatMap(({ sentences }) => sentences.map(textOf));
  expect(told(changes('2024-03-01'))).toEqual([
    'Version 1 March 2024 was in force 1 March 2024 to 30 June 2025.',
    'Read the notice in force.',
    'Version 15 January 2020 is retold: it is not the original wording.',
  ]);
  expect(told(changes('2025-06-01'))).toEqual([]);
});

test('the same in Finnish', () => {
  const page = changes('2025-06-01', 'fi');
  expect(textOf(page.title)).toBe(
    'Muutokset versioiden välillä: voimassa 01.03.2024–30.06.2025 ja voimassa 01.07.2025 alkaen',
  );
  expect(page.meanings.map(({ text }) => text)).toEqual([
    'Säilytysaika (”Tilaukset”) oli 5 vuotta ja on nyt 3 vuotta.',
    'Tietojasi ei enää saa tämä vastaanottaja: Esimerkki-Posti Oy.',
    'Tietojasi saa nyt myös tämä vastaanottaja: Zeta Oy.',
  ]);
  expect(page.isUnchanged).toBe(false);
});

test('an unchanged draft says that nothing changed', () => {
  expect(changes(null).isUnchanged).toBe(true);
});

test('notes apart, the marked text holds both texts', () => {
  const { html } = changes('2025-06-01');
  expect(projected(html, 'ins')).toContain('We keep your messages while we answer them.');
  expect(projected(html, 'del')).toContain('We keep your letters while we answer them.');
});

test('changes and their entries in the list lead to each other', () => {
  const page = changes('2025-06-01');
  const [entry] = entriesOf(page);
  expect(entry?.href).toBe('#change-1');
  expect(page.html).toContain('id="change-1"');
  expect(page.html).toContain(`href="#${entry?.id}"`);
});

/** The text that is left when one side of the marks and all notes are taken away. */
function projected(html: string, removed: 'ins' | 'del'): string {
  const tree = unified().use(rehypeParse, { fragment: true }).parse(html) as Root;
  visit(tree, 'element', (element: Element, index, parent) => {
    const { dataDiff, dataDiffNote } = element.properties;
    if (dataDiffNote === undefined && element.tagName !== removed && dataDiff !== removed) return;
    parent?.children.splice(index ?? 0, 1);
    return [SKIP, index ?? 0];
  });
  return textOfTree(tree);
}
