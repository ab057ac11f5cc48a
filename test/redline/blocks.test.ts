import { expect, test } from 'vitest';
import { redlineOf } from './compare.ts';

const A = 'Keräämme tietoja suoraan asiakkaalta itseltään.';
const B = 'Tietoja säilytetään viisi vuotta asiakassuhteen päättymisestä.';
const C = 'Rekisteröidyllä on oikeus tarkastaa tietonsa.';

test('a paragraph moved, no word marked', () => {
  expect(redlineOf([A, B, C].join('\n\n'), [B, C, A].join('\n\n'))).toBe(
    `<p data-diff="move-from">${A}</p>\n<p>${B}</p>\n<p>${C}</p>\n<p data-diff="move-to">${A}</p>`,
  );
});

test('a paragraph moved and edited shows only the edit', () => {
  const edited = A.replace('suoraan', 'vain');
  expect(redlineOf([A, B, C].join('\n\n'), [B, C, edited].join('\n\n'))).toBe(
    `<p data-diff="move-from">${A}</p>\n<p>${B}</p>\n<p>${C}</p>\n` +
      '<p data-diff="move-to">Keräämme tietoja <del>suoraan</del><ins>vain</ins> asiakkaalta itseltään.</p>',
  );
});

test('a paragraph split: the old one and the new ones whole, an empty mark where the new one begins', () => {
  expect(redlineOf(`${A} ${B}`, `${A}\n\n${B}`)).toBe(
    `<p data-diff="move-from" data-diff-op="split">${A} ${B}</p>\n` +
      `<p data-diff="move-to" data-diff-op="split">${A}</p>\n` +
      `<p data-diff="move-to" data-diff-op="split"><ins data-diff="split"></ins>${B}</p>`,
  );
});

test('a paragraph split and edited marks the edit', () => {
  expect(redlineOf(`${A} ${B}`, `${A}\n\n${B.replace('viisi', 'kuusi')}`)).toContain(
    'Tietoja säilytetään <del>viisi</del><ins>kuusi</ins> vuotta',
  );
});

test('two paragraphs merged', () => {
  expect(redlineOf(`${A}\n\n${B}`, `${A} ${B}`)).toBe(
    `<p data-diff="move-from" data-diff-op="merged">${A}</p>\n` +
      `<p data-diff="move-from" data-diff-op="merged">${B}</p>\n` +
      `<p data-diff="move-to" data-diff-op="merged">${A} <del data-diff="merge"></del>${B}</p>`,
  );
});

test('an item split in two', () => {
  const html = redlineOf(`- ${A} ${B}\n- x`, `- ${A}\n- ${B}\n- x`);
  expect(html).toContain(`<li data-diff="move-to" data-diff-op="split">${A}</li>`);
});

test('a paragraph added and one removed', () => {
  expect(redlineOf(`${A}\n\n${C}`, `${A}\n\n${B}`)).toBe(
    `<p>${A}</p>\n<p data-diff="del"><del>${C}</del></p>\n<p data-diff="ins"><ins>${B}</ins></p>`,
  );
});

test('an item added to a list', () => {
  expect(redlineOf('- nimi\n- osoite', '- nimi\n- ikä\n- osoite')).toBe(
    '<ul><li>nimi</li>\n<li data-diff="ins"><ins>ikä</ins></li>\n<li>osoite</li>\n</ul>',
  );
});

test('a list that became loose is unchanged', () => {
  expect(redlineOf('- nimi\n- osoite', '- nimi\n\n- osoite')).not.toContain('data-diff');
});

test('words in a nested list', () => {
  expect(redlineOf('- a\n  - nimi ja osoite', '- a\n  - nimi ja puhelin')).toContain(
    '<li>nimi ja <del>osoite</del><ins>puhelin</ins></li>',
  );
});

test('a list that became numbered: the old one and the new one, no word marked', () => {
  expect(redlineOf('- a\n- b', '1. a\n2. b')).toBe(
    '<ul data-diff="move-from" data-diff-op="structure"><li>a</li>\n<li>b</li>\n</ul>\n' +
      '<ol data-diff="move-to" data-diff-op="structure"><li>a</li>\n<li>b</li>\n</ol>',
  );
});

test('a heading of another level: the old one and the new one, no word marked', () => {
  expect(redlineOf('## Säilytys', '### Säilytys')).toBe(
    '<h2 data-diff="move-from" data-diff-op="structure">Säilytys</h2>\n' +
      '<h3 data-diff="move-to" data-diff-op="structure">Säilytys</h3>',
  );
});

test('a cell changed and a row added', () => {
  const head = '| tieto | aika |\n|---|---|\n';
  expect(redlineOf(`${head}| nimi | 5 v |`, `${head}| nimi | 6 v |\n| ikä | 1 v |`)).toContain(
    '<tbody><tr><td>nimi</td><td><del>5</del><ins>6</ins> v</td></tr>' +
      '<tr data-diff="ins"><td><ins>ikä</ins></td><td><ins>1 v</ins></td></tr></tbody>',
  );
});

test('a column added', () => {
  expect(redlineOf('| a | b |\n|-|-|\n| c | d |', '| a | x | b |\n|-|-|-|\n| c | y | d |')).toBe(
    '<table><thead><tr><th>a</th><th data-diff="ins"><ins>x</ins></th><th>b</th></tr></thead>' +
      '<tbody><tr><td>c</td><td data-diff="ins"><ins>y</ins></td><td>d</td></tr></tbody></table>',
  );
});

test('lines of code with their line breaks', () => {
  expect(redlineOf('```\na b\nc d\n```', '```\na b\ne\nc d\n```')).toBe(
    '<pre><code>a b\n<ins>e\n</ins>c d\n</code></pre>',
  );
});

test('a rule removed', () => {
  expect(redlineOf('a\n\n---\n\nb', 'a\n\nb')).toBe('<p>a</p>\n<hr data-diff="del">\n<p>b</p>');
});
