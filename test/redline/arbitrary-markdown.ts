import fc from 'fast-check';

const WORDS = (
  'tieto tietoja tietojen henkilötiedot henkilötietojen säilytämme säilytysaika vuotta vuoden ja on ei vain ' +
  'we keep your data for five years and 12.08.2019 2930948-2 info@infine.fi https://infine.fi/a 5,00 EU:n Oy:n ' +
  "don't tietosuoja-asetus 日本 個人情報 我们收集您的姓名 ไทย 👩🏽‍💻 🇫🇮 1️⃣ a. b. c! (x) ‘q’ — 10–20 % § 6 1. +358 a<b &amp; *x _y_ 😀 \\* 5\u00A0€"
).split(' ');

const word = fc.constantFrom(...WORDS);
const address = fc.constantFrom('https://a.fi/x', 'mailto:a@b.fi', '#kohta', '/polku?x=1&y=2');
const phrase = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const short = fc.array(word, { minLength: 1, maxLength: 2 }).map((words) => words.join(' '));

const span = fc.oneof(
  { weight: 8, arbitrary: phrase },
  { weight: 1, arbitrary: short.map((text) => `**${text}**`) },
  { weight: 1, arbitrary: short.map((text) => `*${text}*`) },
  { weight: 1, arbitrary: fc.tuple(short, short).map(([a, b]) => `***${a}** ${b}*`) },
  { weight: 1, arbitrary: short.map((text) => `~~${text}~~`) },
  { weight: 1, arbitrary: short.map((text) => `\`${text}  ${text}\``) },
  { weight: 1, arbitrary: fc.tuple(short, address).map(([text, to]) => `[${text}](${to})`) },
  { weight: 1, arbitrary: fc.tuple(short, address).map(([text, to]) => `[**${text}** a](${to})`) },
  { weight: 1, arbitrary: fc.tuple(short, address).map(([text, to]) => `![${text}](${to})`) },
  { weight: 1, arbitrary: fc.constantFrom('\\\n', '\n', '[^1]', '[^n]') },
);

const STEMS =
  'asiakas palvelu rekister laitteisto evaste uutiskirje sopimus laskutu markkinoi'.split(' ');
const ENDINGS = 'a en ta ssa sta lle ltaan iin ja ista'.split(' ');

/** A sentence of Finnish-looking words, long enough to be recognised when it has moved or was split. */
const sentence = fc
  .array(fc.nat({ max: 89 }), { minLength: 4, maxLength: 12 })
  .map((numbers) => numbers.map((n) => `${STEMS[n % 9]}${ENDINGS[Math.floor(n / 9)]}`).join(' '))
  .map((text) => `${text[0]?.toUpperCase()}${text.slice(1)}.`);

const prose = fc
  .array(fc.oneof(sentence, sentence, span), { minLength: 2, maxLength: 6 })
  .map((parts) => parts.join(' '));

const line = fc.array(span, { minLength: 1, maxLength: 4 }).map((spans) => spans.join(' '));
const cell = fc.oneof(
  short,
  fc.constant(''),
  short.map((text) => `**${text}**`),
);

const row = (columns: number): fc.Arbitrary<string> =>
  fc
    .array(cell, { minLength: columns, maxLength: columns })
    .map((cells) => `| ${cells.join(' | ')} |`);

const table = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 3 }), fc.boolean())
  .chain(([columns, rows, right]) =>
    fc
      .array(row(columns), { minLength: rows + 1, maxLength: rows + 1 })
      .map(([head, ...body]) =>
        [head, `|${(right ? ' ---: |' : ' --- |').repeat(columns)}`, ...body].join('\n'),
      ),
  );

const indent = (text: string, by: string): string => text.replaceAll('\n', `\n${by}`);

const item = fc.oneof(
  { weight: 5, arbitrary: line.map((text) => `- ${indent(text, '  ')}`) },
  { weight: 1, arbitrary: line.map((text) => `- [x] ${indent(text, '  ')}`) },
  {
    weight: 1,
    arbitrary: fc.tuple(line, line).map(([a, b]) => `- ${indent(a, '  ')}\n\n  ${indent(b, '  ')}`),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(line, short, short)
      .map(([a, b, c]) => `- ${indent(a, '  ')}\n  - ${b}\n  - ${c}`),
  },
  { weight: 1, arbitrary: fc.constant('-') },
);

const list = fc
  .tuple(fc.array(item, { minLength: 1, maxLength: 4 }), fc.constantFrom('\n', '\n\n'))
  .map(([items, between]) => items.join(between));

const numbered = fc
  .tuple(fc.constantFrom(1, 4), fc.array(line, { minLength: 1, maxLength: 3 }))
  .map(([start, lines]) =>
    lines.map((text, step) => `${start + step}. ${indent(text, '   ')}`).join('\n'),
  );

/** One block of Markdown. */
export const block: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: line },
  { weight: 6, arbitrary: prose },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.integer({ min: 1, max: 4 }), short)
      .map(([level, text]) => `${'#'.repeat(level)} ${text}`),
  },
  { weight: 3, arbitrary: list },
  { weight: 1, arbitrary: numbered },
  { weight: 2, arbitrary: table },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('', 'js'), phrase)
      .map(([lang, text]) => `\`\`\`${lang}\n\n${text.replaceAll(' ', '\n  ')}\n\n\`\`\``),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(line, line)
      .map(([a, b]) => `> ${indent(a, '> ')}\n>\n> ${indent(b, '> ')}`),
  },
  { weight: 1, arbitrary: fc.constantFrom('---', '[^1]: nootti', '[^n]: toinen **nootti**') },
);

export const blocks: fc.Arbitrary<string[]> = fc.array(block, { minLength: 0, maxLength: 8 });

const edit = fc.record({
  kind: fc.constantFrom(
    'move',
    'remove',
    'insert',
    'words',
    'split',
    'merge',
    'double',
    'format',
    'address',
    'bold',
    'list',
    'lines',
    'table',
    'columns',
    'indent',
    'outdent',
    'renumber',
  ),
  at: fc.nat(),
  to: fc.nat(),
  block,
  word,
});

type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never;

/** A document and the same after a few edits of the kinds lawyers make; sometimes two unrelated ones. */
export const pair: fc.Arbitrary<readonly [string, string]> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(blocks, fc.array(edit, { maxLength: 4 }))
      .map(([old, edits]) => [join(old), join(edits.reduce(applyEdit, old))] as const),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(blocks, blocks).map(([old, young]) => [join(old), join(young)] as const),
  },
);

function join(parts: readonly string[]): string {
  return parts.join('\n\n');
}

function applyEdit(
  parts: readonly string[],
  { kind, at, to, block: fresh, word: added }: Edit,
): string[] {
  const place = parts.length === 0 ? 0 : at % parts.length;
  const chosen = parts[place] ?? '';
  const rest = parts.filter((_, index) => index !== place);
  const words = chosen.split(' ');
  const spot = to % Math.max(1, words.length);
  const replaced = (text: string): string[] =>
    parts.map((part, index) => (index === place ? text : part));
  switch (kind) {
    case 'move':
      return rest.toSpliced(to % parts.length || 0, 0, chosen);
    case 'remove':
      return rest;
    case 'insert':
      return parts.toSpliced(place, 0, fresh);
    case 'double':
      return parts.toSpliced(to % (parts.length || 1), 0, chosen);
    case 'words':
      return replaced(words.toSpliced(spot, at % 3, added).join(' '));
    case 'format':
      return replaced(words.toSpliced(spot, 1, `**${words[spot] ?? ''}**`).join(' '));
    case 'address':
      return replaced(chosen.replace(/\]\([^)]*\)/u, `](https://b.fi/${at % 3})`));
    case 'bold':
      return replaced(
        [...words.slice(0, spot), `**${words.slice(spot).join(' ')} ${added}**`].join(' '),
      );
    case 'list':
      return replaced(
        linesIn(chosen)
          .map((line) => `- ${line}`)
          .join('\n'),
      );
    case 'lines':
      return at % 2 === 0
        ? [...parts.slice(0, place), ...linesIn(chosen), ...parts.slice(place + 1)]
        : replaced(
            linesIn(chosen)
              .map((line) => `• ${line}`)
              .join('\n'),
          );
    case 'table':
      return replaced(
        ['| a | b |', '|---|---|', ...linesIn(chosen).map((line) => `| ${line} | ${added} |`)].join(
          '\n',
        ),
      );
    case 'columns':
      return replaced(
        chosen.replace(
          /^\| (.*?) \| (.*?) \|/gmu,
          at % 2 === 0 ? '| $2 | $1 |' : '| $1 | x | $2 |',
        ),
      );
    case 'indent':
      return replaced(chosen.replace(/\n- /u, '\n  - '));
    case 'outdent':
      return replaced(chosen.replace(/\n {2}- /u, '\n- '));
    case 'renumber':
      return replaced(chosen.replace(/^\d+/u, String(1 + (at % 9))));
    case 'split':
      return replaced([...words.slice(0, spot), '\n\n', ...words.slice(spot)].join(' '));
    default:
      return parts.length < 2
        ? [...parts]
        : [
            `${chosen} ${rest[to % rest.length]}`,
            ...rest.filter((_, index) => index !== to % rest.length),
          ];
  }
}

/** What the lines of a block say, without the marks that make a list or a table of them. */
function linesIn(part: string): string[] {
  return part
    .split('\n')
    .map((line) =>
      line
        .replace(/^\s*(?:- |\d+\. |> )?/u, '')
        .replaceAll('|', ' ')
        .trim(),
    )
    .filter((line) => line !== '' && !/^[-: ]+$/u.test(line));
}
