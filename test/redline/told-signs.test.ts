import fc from 'fast-check';
import type { Root } from 'hast';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { toHast } from '../../src/markdown/to-hast.ts';
import { wordJudge } from '../../src/redline/changes/judge-words.ts';
import { listChanges } from '../../src/redline/changes/list-changes.ts';
import type { EditScript } from '../../src/redline/edit-script.ts';
import { compareBodies } from '../../src/redline/redline.ts';
import { renderJson } from '../../src/redline/render/render-json.ts';
import { renderMarkdown } from '../../src/redline/render/render-markdown.ts';
import { renderText } from '../../src/redline/render/render-text.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { words } from './compare.ts';

const runs = propertyRuns(300);
const about = { from: null, to: null, facts: [], judge: wordJudge(null) };
const plain = (text: string) => text;

function compare(before: string, after: string): EditScript {
  const [old, young] = [before, after].map((text) => toHast(parseMarkdown(text)) as Root);
  return compareBodies(old as Root, young as Root);
}

function textOf(script: EditScript): string {
  return renderText(script, { colour: false, words, show: plain });
}

function markdownOf(script: EditScript): string {
  return renderMarkdown(script, [], { words, escapeText: plain, code: plain });
}

test.each<[string, string, string, [string, string], string]>([
  ['10<sup>2</sup> of us', '102 of us', '[-10^2-]{+102+} of us', ['10^2', '102'], '10<sup>2</sup>'],
  ['CO<sub>2</sub>', 'CO2', '[-CO_2-]{+CO2+}', ['CO_2', 'CO2'], 'CO<sub>2</sub>'],
  ['- [x] ask\n- a', '- [ ] ask\n- a', '[-[x]-]{+[ ]+} ask', ['[x]', '[ ]'], '[x]'],
  [
    '<u>keep</u> it',
    'keep it',
    '[-<u>keep</u>-]{+keep+} it',
    ['<u>keep</u>', 'keep'],
    '<u>keep</u>',
  ],
])('%s and %s', (before, after, line, sides, inMarkdown) => {
  const script = compare(before, after);
  expect(textOf(script)).toContain(line);
  const [entry] = renderJson(script, about).evidence;
  expect([entry?.before, entry?.after]).toEqual(sides);
  expect(markdownOf(script)).toContain(inMarkdown);
});

test.each([
  ['A.', 'A.\n\nAbout 10<sup>2</sup> people.', '+ {+About 10^2 people.+}'],
  ['A.', 'A.\n\nAt most x<sup>n + 1</sup>.', '+ {+At most x^(n + 1).+}'],
  ['A.', 'A.\n\n---', '+ {+---+}'],
  ['- a\n- [ ] keep it', '- a\n- [ ] keep it\n- [x] sell it', '+ {+[x] sell it+}'],
  [
    'About 10<sup>2</sup> people.',
    'About 10<sup>2</sup> persons.',
    '~ About 10^2 [-people-]{+persons+}.',
  ],
])('%s and %s as text', (before, after, expected) => {
  expect(textOf(compare(before, after))).toContain(expected);
});

test('a raised call of a footnote has its number alone', () => {
  const note = '\n\n[^1]: Note.';
  const script = compare('We keep it.', `We keep it[^1] here.${note}`);
  expect(JSON.stringify(renderJson(script, about))).not.toContain('sup');
});

const spans = [
  '10<sup>2</sup>',
  'H<sub>2</sub>O',
  '<u>line</u>',
  '<abbr title="long form">LF</abbr>',
  '**bold** *thin* ~~gone~~ `code`',
  '<span lang="sv">ord</span>',
  '[us](https://a.example "Title")',
  '![Map](../figures/a.svg)',
  '<kbd>Esc</kbd> and <mark>this</mark>',
  'one<br>two',
  'long<wbr>word',
  '<a id="here">place</a>',
  'note[^1]',
  '<q>said</q> <small>small</small>',
  '3 &lt; 4 & 5',
] as const;
const blocks = [
  '# Head',
  '### Lower',
  '- one\n- two',
  '- one\n\n- two',
  '3. three\n4. four',
  '- [x] yes\n- [ ] no',
  '> quoted',
  '---',
  '```js\ncode\n```',
  '| A | B |\n|---|--:|\n| 1 | 2 |',
  '| A | B |\n|:-:|---|\n| 1 | 2 |',
  '<ol type="a" reversed><li value="4">four</li></ol>',
  '<table><caption>Cap</caption><tr><th colspan="2">Two wide</th></tr><tr><td>1</td><td rowspan="2">2</td></tr></table>',
  '<dl><dt>Term</dt><dd>What it is</dd></dl>',
  '<details><summary>More</summary>Inner</details>',
  '1.1 We ask\n1.2 We keep',
  '- one\n  - two\n\n    three',
] as const;

const span = fc.constantFrom(...spans, 'we', 'ask', 'keep', 'your', 'data', 'for', 'years.');
const prose = fc.array(span, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' '));
const block = fc.oneof(
  prose,
  fc.constantFrom(...blocks),
  prose.map((text) => `- ${text}`),
);
const text = fc
  .array(block, { minLength: 1, maxLength: 5 })
  .map((parts) => `${parts.join('\n\n')}\n\n[^1]: A note.`);

/** What only the tree itself has: ends of its elements, tags of its blocks, attributes of its boxes, its sign for `<`. */
const syntax =
  /<\/>|<<|<\/?(?:p|h\d|[uo]l|li|t[dhr]|table|tbody|thead|div|section|input|hr|br|wbr|a|img)\b|disabled|checked=|footnote-|data-(?:diff|foot)/u;

test('nothing that is told of a change has the syntax of the tree', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const script = compare(before, after);
      const { evidence, blocks: told } = renderJson(script, about);
      const sides = [...evidence, ...told, ...listChanges(script)].flatMap((one) => [
        one.before,
        one.after,
      ]);
      for (const side of [...sides, textOf(script), markdownOf(script)]) {
        expect(side ?? '').not.toMatch(syntax);
      }
    }),
    { seed: 5, numRuns: runs },
  );
});
