import { expect, test } from 'vitest';
import { listChanges } from '../../src/redline/changes/list-changes.ts';
import { summariseChanges } from '../../src/redline/changes/summarise.ts';
import { renderHtml } from '../../src/redline/render/render-html.ts';
import { wordsOfText } from '../../src/redline/text/plain-text.ts';
import { redlineOf, scriptOf } from './compare.ts';
import { judgePair } from './judge-pair.ts';
import { parseFragment } from './read-marks.ts';

const intro = 'Keräämme seuraavat tiedot asiakkaistamme.';
const end = 'Säilytämme tiedot kuusi vuotta.';
const within = (...blocks: readonly string[]): string => [intro, ...blocks, end].join('\n\n');

const lines = ['nimi ja katuosoite', 'puhelinnumero', 'tilaukset ja laskut'];
const items = lines.map((line) => `- ${line}`).join('\n');
const paragraphs = lines.join('\n\n');
const bullets = lines.map((line) => `• ${line}`).join('\n');

const table = (...rows: readonly string[]): string =>
  rows
    .map((row, place) =>
      place === 0 ? `${row}\n|${'---|'.repeat(row.split('|').length - 2)}` : row,
    )
    .join('\n');

/** What a reader is told, and the words deleted and inserted: the same in the HTML as in the summary. */
test.each<
  [name: string, before: string, after: string, kinds: string, deleted: string, inserted: string]
>([
  ['paragraphs to a list', within(paragraphs), within(items), 'structure', '', ''],
  ['a list to paragraphs', within(items), within(paragraphs), 'structure', '', ''],
  ['typed bullets to a list', within(bullets), within(items), 'structure', '', ''],
  ['a list to typed bullets', within(items), within(bullets), 'structure', '', ''],
  [
    'bullets each typed as a paragraph',
    within(bullets.replaceAll('\n', '\n\n')),
    within(items),
    'structure',
    '',
    '',
  ],
  ['hard breaks to a list', within(lines.join('\\\n')), within(items), 'structure', '', ''],
  [
    'typed letters to a list',
    within(`(a) ${lines[0]}; (b) ${lines[1]}; (c) ${lines[2]}`),
    within(`1. ${lines[0]};\n2. ${lines[1]};\n3. ${lines[2]}`),
    'structure',
    '',
    '',
  ],
  [
    'an introduction with typed bullets to a paragraph and a list',
    `Keräämme näitä tietoja:\n${bullets}\n\n${end}`,
    `Keräämme näitä tietoja:\n\n${items}\n\n${end}`,
    'structure',
    '',
    '',
  ],
  [
    'one item edited on the way, one gone',
    within(paragraphs),
    within('- nimi ja postiosoite\n- tilaukset ja laskut'),
    'structure deleted replaced',
    'puhelinnumero katuosoite',
    'postiosoite',
  ],
  [
    'a paragraph split and moved',
    'Kysymme nimen. Kysymme osoitteen.\n\nKeskimmäinen kappale pysyy.\n\nViimeinen kappale pysyy.',
    'Keskimmäinen kappale pysyy.\n\nViimeinen kappale pysyy.\n\nKysymme nimen.\n\nKysymme osoitteen.',
    'structure',
    '',
    '',
  ],
  [
    'an item indented',
    `- ${lines.join('\n- ')}`,
    `- ${lines[0]}\n  - ${lines[1]}\n- ${lines[2]}`,
    'structure',
    '',
    '',
  ],
  [
    'an item outdented',
    `- ${lines[0]}\n  - ${lines[1]}\n- ${lines[2]}`,
    `- ${lines.join('\n- ')}`,
    'structure',
    '',
    '',
  ],
  [
    'a table to a list',
    within(
      table(
        '| Tieto | Aika |',
        '| asiakastiedot | kuusi vuotta |',
        '| lokitiedot | kaksi kuukautta |',
      ),
    ),
    within('- Tieto: Aika\n- asiakastiedot: kuusi vuotta\n- lokitiedot: kaksi kuukautta'),
    'structure inserted inserted inserted',
    '',
    '',
  ],
  [
    'another first number',
    `1. ${lines.join('\n2. ')}`,
    `4. ${lines.join('\n5. ')}`,
    'structure',
    '',
    '',
  ],
  ['numbers for bullets', items, `1. ${lines.join('\n2. ')}`, 'structure', '', ''],
  [
    'a heading of another level',
    '## Säilytysajat\n\nx',
    '### Säilytysajat\n\nx',
    'structure',
    '',
    '',
  ],
  [
    'a paragraph to a quotation',
    within(lines[0] ?? ''),
    within(`> ${lines[0]}`),
    'structure',
    '',
    '',
  ],
  [
    'columns swapped',
    table('| kuka | miksi |', '| Acme | palvelin |', '| Zeta | posti |'),
    table('| miksi | kuka |', '| palvelin | Acme |', '| posti | Zeta |'),
    'moved',
    '',
    '',
  ],
  [
    'three columns turned, a cell edited',
    table('| kuka | miksi | missä |', '| Acme | palvelin | Suomi |', '| Zeta | posti | Ruotsi |'),
    table('| missä | kuka | miksi |', '| Suomi | Acme | palvelin |', '| Norja | Zeta | posti |'),
    'moved rewritten',
    'Ruotsi',
    'Norja',
  ],
  [
    'a column inserted, longer than the others',
    table('| kuka | miksi |', '| Acme | palvelin |', '| Zeta | posti |'),
    table(
      '| kuka | missä tietoja säilytetään | miksi |',
      '| Acme | vuokratuissa tiloissa Suomessa | palvelin |',
      '| Zeta | omissa tiloissaan Ruotsissa | posti |',
    ),
    'inserted inserted inserted',
    '',
    'missä tietoja säilytetään vuokratuissa tiloissa Suomessa omissa tiloissaan Ruotsissa',
  ],
  [
    'a column removed',
    table('| kuka | maa | miksi |', '| Acme | Suomi | palvelin |'),
    table('| kuka | miksi |', '| Acme | palvelin |'),
    'deleted deleted',
    'maa Suomi',
    '',
  ],
  [
    'bold and edited',
    'Data that you send to us will be sent to Norway. Read on.',
    'Data that you send to us **will be sent to and kept in Norway**. Read on.',
    'format inserted',
    '',
    'and kept in',
  ],
  [
    'no longer bold, and edited',
    'We **keep your name for six years** at most.',
    'We keep your name for ten years at most.',
    'format replaced',
    'six',
    'ten',
  ],
  [
    'linked and edited',
    'See the list of processors below.',
    'See the [full list of processors](https://a.example/) below.',
    'link inserted',
    '',
    'full',
  ],
  [
    'another address, and edited',
    'See [the list of processors](https://a.example/) here.',
    'See [the full list of processors](https://b.example/) here.',
    'link inserted',
    '',
    'full',
  ],
  [
    'less of it bold',
    'We **never sell your data** to anyone.',
    'We **never** sell your data to anyone.',
    'format format',
    '',
    '',
  ],
])('%s', (_name, before, after, kinds, deleted, inserted) => {
  expect(judgePair(before, after)).toEqual([]);
  const script = scriptOf(before, after);
  expect(
    listChanges(script)
      .map(({ kind }) => kind)
      .join(' '),
  ).toBe(kinds);
  expect(markedIn(before, after)).toEqual({ del: deleted, ins: inserted });
  const words = (text: string): number => wordsOfText(text).length;
  expect(summariseChanges(script)).toMatchObject({
    wordsDeleted: words(deleted),
    wordsInserted: words(inserted),
  });
});

/** The words of `del` and `ins` that no address or look explains. */
function markedIn(before: string, after: string): Record<'del' | 'ins', string> {
  const marked = { del: [] as string[], ins: [] as string[] };
  const visit = (node: Node, mark: 'del' | 'ins' | null): void => {
    const name = node.tagName;
    const own =
      (name === 'del' || name === 'ins') && node.properties?.['dataDiff'] === undefined
        ? name
        : mark;
    if (own !== null && node.value !== undefined) marked[own].push(...wordsOfText(node.value));
    for (const child of node.children ?? []) visit(child, own);
  };
  visit(parseFragment(renderHtml(scriptOf(before, after))), null);
  return { del: marked.del.join(' '), ins: marked.ins.join(' ') };
}

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly tagName?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly children?: readonly Node[];
}

test('an element of another look stands whole, with the edits in it', () => {
  expect(redlineOf('it will be sent', 'it **will now be sent**')).toBe(
    '<p>it <del data-diff="format">will be sent</del>' +
      '<strong data-diff="move-to">will <ins>now </ins>be sent</strong></p>',
  );
  expect(redlineOf('it **will now be sent**', 'it will be sent')).toBe(
    '<p>it <strong data-diff="move-from">will <del>now </del>be sent</strong>' +
      '<ins data-diff="format">will be sent</ins></p>',
  );
});

test('no link stands in a link', () => {
  const html = redlineOf('[a b](#x) [c d](#y) e', '[a b c d e](#z)');
  expect(html).not.toMatch(/<a [^>]*>(?:(?!<\/a>).)*<a /u);
});

const old = ['Kerromme tässä hedelmistä ja marjoista.', 'Omenat kypsyvät syksyllä puutarhoissa.'];
const young = ['Seeprat laiduntavat kuutamossa ruohoa.', 'Leijonat nukkuvat aamulla varjossa.'];
const stayed = 'Oikeutesi eivät muutu.';

test('a paragraph that stayed parts what was rewritten before it from what was after it', () => {
  expect(
    redlineOf([old[0], stayed, old[1]].join('\n\n'), [young[0], stayed, young[1]].join('\n\n')),
  ).toBe(
    `<p data-diff="del" data-diff-op="rewritten"><del>${old[0]}</del></p>\n` +
      `<p data-diff="ins" data-diff-op="rewritten"><ins>${young[0]}</ins></p>\n<p>${stayed}</p>\n` +
      `<p data-diff="del" data-diff-op="rewritten"><del>${old[1]}</del></p>\n` +
      `<p data-diff="ins" data-diff-op="rewritten"><ins>${young[1]}</ins></p>`,
  );
});

test.each<[string, (text: string) => string]>([
  ['an item of a list', (text) => `- ${text}`],
  ['a row of a table', (text) => `| ${text} |`],
])('%s that stayed in a rewritten section is not struck', (_name, write) => {
  const head = write('x').startsWith('|') ? '| Otsake |\n|---|\n' : '';
  const text = (all: readonly (string | undefined)[]): string =>
    head + all.map((one) => write(one ?? '')).join('\n');
  const [before, after] = [
    `${old.join('\n\n')}\n\n${text([old[1], stayed, old[0]])}`,
    `${young.join('\n\n')}\n\n${text([young[1], stayed, young[0]])}`,
  ];
  expect(judgePair(before, after)).toEqual([]);
  const { del, ins } = markedIn(before, after);
  expect(`${del} ${ins}`).not.toContain('Oikeutesi');
});
