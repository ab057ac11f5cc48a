import { expect, test } from 'vitest';
import { listChanges } from '../../src/redline/changes/list-changes.ts';
import { summariseChanges } from '../../src/redline/changes/summarise.ts';
import { renderHtml } from '../../src/redline/render/render-html.ts';
import { readable, redlineOf, scriptOf, sectionScript } from './compare.ts';

const kept = 'Säilytämme tietoja kuusi vuotta.';
const other = 'Muuta tekstiä on tässä.';
const head = '| Tieto | Aika |\n|---|---|\n';

/** What the table of rows looks like between its head and its end. */
const table = (rows: string): string =>
  `<table><thead><tr><th>Tieto</th><th>Aika</th></tr></thead><tbody>${rows}</tbody></table>`;

/** Old text, new text, what is shown. */
test.each<[string, string, string, string]>([
  ['nothing changed', kept, kept, `<p>${kept}</p>`],
  ['a text where there was none', '', kept, `<p data-diff="ins"><ins>${kept}</ins></p>`],
  [
    'a table row moved',
    `${head}| Nimi ja osoite | kuusi vuotta |\n| Lokit | kaksi kuukautta |\n| Ostot | kymmenen vuotta |`,
    `${head}| Lokit | kaksi kuukautta |\n| Ostot | kymmenen vuotta |\n| Nimi ja osoite | kuusi vuotta |`,
    table(
      '<tr data-diff="move-from"><td>Nimi ja osoite</td><td>kuusi vuotta</td></tr>' +
        '<tr><td>Lokit</td><td>kaksi kuukautta</td></tr><tr><td>Ostot</td><td>kymmenen vuotta</td></tr>' +
        '<tr data-diff="move-to"><td>Nimi ja osoite</td><td>kuusi vuotta</td></tr>',
    ),
  ],
  [
    'a column more',
    '| a | b |\n|---|---|\n| x | y |',
    '| a | c | b |\n|---|---|---|\n| x | w | y |',
    '<table><thead><tr><th>a</th><th data-diff="ins"><ins>c</ins></th><th>b</th></tr></thead>' +
      '<tbody><tr><td>x</td><td data-diff="ins"><ins>w</ins></td><td>y</td></tr></tbody></table>',
  ],
  [
    'a paragraph that became a list item',
    `${kept}\n\n${other}`,
    `- ${kept}\n\n${other}`,
    `<p data-diff="move-from" data-diff-op="structure">${kept}</p>\n<ul data-diff="move-to" data-diff-op="structure"><li>${kept}</li>\n</ul>\n<p>${other}</p>`,
  ],
  [
    'a list item that became a paragraph',
    `- ${kept}\n\n${other}`,
    `${kept}\n\n${other}`,
    `<ul data-diff="move-from" data-diff-op="structure"><li>${kept}</li>\n</ul>\n<p data-diff="move-to" data-diff-op="structure">${kept}</p>\n<p>${other}</p>`,
  ],
  [
    'an item of an inner list moved',
    '- a\n  - b\n  - c',
    '- a\n  - c\n  - b',
    '<ul><li>a<ul><li data-diff="move-to">c</li>\n<li>b</li>\n<li data-diff="move-from">c</li>\n</ul>\n</li>\n</ul>',
  ],
  [
    'struck text is no deletion',
    'a ~~b~~ c',
    'a ~~b~~ d',
    '<p>a <s>b</s> <del>c</del><ins>d</ins></p>',
  ],
  [
    'blanks in a code block',
    '```\na\n  b\n```',
    '```\na\n b\n```',
    '<pre><code>a\n<del>  </del><ins> </ins>b\n</code></pre>',
  ],
  [
    'another alternative text',
    '![kuva](a.png) ja',
    '![kuvio](a.png) ja',
    '<p><del><img alt="kuva" src="a.png"></del><ins><img alt="kuvio" src="a.png"></ins> ja</p>',
  ],
  [
    'a number before a hard line break',
    'Katu 1\\\nHelsinki',
    'Katu 2\\\nHelsinki',
    '<p>Katu <del>1</del><ins>2</ins><br>\nHelsinki</p>',
  ],
  [
    'signs that mean something in HTML',
    'a < b & c',
    'a < b & d',
    '<p>a &lt; b &amp; <del>c</del><ins>d</ins></p>',
  ],
])('%s', (_name, before, after, shown) => {
  expect(redlineOf(before, after)).toBe(shown);
});

test('a moved table row has no changed word', () => {
  const rows = ['| Nimi | kuusi vuotta |', '| Lokit | kaksi viikkoa |', '| Ostot | viisi vuotta |'];
  const [first = '', ...rest] = rows;
  const script = scriptOf(head + rows.join('\n'), head + [...rest, first].join('\n'));
  expect(summariseChanges(script)).toMatchObject({ wordsInserted: 0, wordsDeleted: 0 });
  expect(listChanges(script).map(({ kind }) => kind)).toEqual(['moved']);
});

test('a rewritten section of which a paragraph moved away: the move stays, the rest stands whole', () => {
  const moved = 'Keräämme tietoja suoraan asiakkaalta itseltään ja viranomaisten rekistereistä.';
  const old = ['Tietoja säilytetään viisi vuotta.', 'Rekisteröity voi tarkastaa tietonsa.'];
  const young = ['Kaikki tämä kirjoitettiin uudella tavalla.', 'Evästeistä on oma sivunsa.'];
  const script = sectionScript(
    { a: ['Tiedot', [moved, ...old].join('\n\n')], b: ['Muut', other] },
    { a: ['Tiedot', young.join('\n\n')], b: ['Muut', `${other}\n\n${moved}`] },
  );
  const mark = (tag: string, texts: readonly string[]): string =>
    texts.map((text) => `<p data-diff="${tag}"><${tag}>${text}</${tag}></p>\n`).join('');
  expect(readable(renderHtml(script))).toBe(
    `<section data-section="a"><h2>Tiedot</h2>\n<p data-diff="move-from">${moved}</p>\n` +
      `${mark('del', old)}${mark('ins', young)}</section>\n` +
      `<section data-section="b"><h2>Muut</h2>\n<p>${other}</p>\n<p data-diff="move-to">${moved}</p>\n</section>`,
  );
});

test('a title alone is a change of its own', () => {
  const script = sectionScript({ a: ['Säilytys', kept] }, { a: ['Evästeet', kept] });
  expect(listChanges(script).map(({ before, after }) => [before, after])).toEqual([
    ['Säilytys', 'Evästeet'],
  ]);
});

test('a section rewritten with its title is one change', () => {
  const script = sectionScript(
    { a: ['Säilytys', 'Tietoja säilytetään viisi vuotta asiakassuhteen päättymisestä.'] },
    { a: ['Evästeet', 'Kaikki tämä kirjoitettiin eilen kokonaan uudella tavalla.\n\nJa lisää.'] },
  );
  expect(listChanges(script).map(({ kind, scope }) => [kind, scope])).toEqual([
    ['rewritten', 'block'],
  ]);
});
