import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordJudge } from '../../src/redline/changes/judge-words.ts';
import { listChanges } from '../../src/redline/changes/list-changes.ts';
import { renderJson } from '../../src/redline/render/render-json.ts';
import { renderMarkdown } from '../../src/redline/render/render-markdown.ts';
import { renderText } from '../../src/redline/render/render-text.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { pair } from './arbitrary-markdown.ts';
import { scriptOf, words } from './compare.ts';
import { examples, specPair } from './spec-documents.ts';

const PATIENCE = 120_000;
const runs = propertyRuns(300);

/** Entries and blocks whose two sides are the same, or both empty. */
function untold(before: string, after: string): unknown[] {
  const script = scriptOf(before, after);
  const about = { from: null, to: null, facts: [], judge: wordJudge(null) };
  const { evidence, blocks } = renderJson(script, about);
  const changed = blocks.filter(({ op }) => op === 'changed' || op === 'added' || op === 'removed');
  return [...listChanges(script), ...evidence, ...changed].filter(
    (entry) => (entry.before ?? '') === (entry.after ?? ''),
  );
}

const first = 'We keep your order in the register.';
const second = 'You may ask us about it by letter.';
const third = 'The register is locked at night.';

test.each<[string, string, string, string]>([
  [
    'See [us](https://a.example).',
    'See [us](https://b.example).',
    '[us](https://a.example)',
    '[us](https://b.example)',
  ],
  [
    'Ask [us](mailto:a@a.example).',
    'Ask [us](mailto:b@a.example).',
    '[us](mailto:a@a.example)',
    '[us](mailto:b@a.example)',
  ],
  ['Ring [us](tel:+3581).', 'Ring [us](tel:+3582).', '[us](tel:+3581)', '[us](tel:+3582)'],
  ['We keep it.', 'We **keep** it.', 'keep', '**keep**'],
  [
    'We keep your name.',
    'We **keep your full name**.',
    'keep your name',
    '**keep your full name**',
  ],
  ['We ~~keep~~ it.', 'We keep it.', '~~keep~~', 'keep'],
  ['> We keep it.', '# We keep it.', '> We keep it.', '# We keep it.'],
  ['![Map](a.svg)', '![Map](b.svg)', '![Map](a.svg)', '![Map](b.svg)'],
  ['![](a.svg)', '![](b.svg)', '![](a.svg)', '![](b.svg)'],
  ['# Data', '## Data', '# Data', '## Data'],
  ['1. names\n2. letters', '3. names\n4. letters', '1. names 2. letters', '3. names 4. letters'],
  [`${first} ${second}`, `${first}\n\n${second}`, `${first} ${second}`, `${first} ¶ ${second}`],
  [
    `${first}\n\n${second}\n\n${third}`,
    `${second}\n\n${third}\n\n${first}`,
    `(1) ${first}`,
    `(3) ${first}`,
  ],
])('%s -> %s', (before, after, old, young) => {
  const [change] = listChanges(scriptOf(before, after));
  expect([change?.before, change?.after]).toEqual([old, young]);
});

describe('an address that changed is printed, both sides', () => {
  const script = scriptOf('Ask [us](mailto:a@a.example).', 'Ask [us](mailto:b@a.example).');

  test.each([
    ['text', renderText(script, { colour: false, words, show: (text) => text })],
    [
      'Markdown',
      renderMarkdown(script, [], { words, escapeText: (text) => text, code: (text) => text }),
    ],
  ])('in %s', (_, printed) => {
    expect(printed).toContain('[us](mailto:a@a.example)');
    expect(printed).toContain('[us](mailto:b@a.example)');
  });
});

test('words that were edited with their look are not told as a look alone', () => {
  const script = scriptOf('We keep your name.', 'We **keep your full name**.');
  const printing = { words, escapeText: (text: string) => text, code: (text: string) => text };
  const printed = renderMarkdown(script, [], printing);
  expect(printed).toContain(`${words.formatEdited}: keep your name → **keep your full name**`);
  expect(printed).not.toContain(`${words.kinds.format}:`);
});

test('an address is printed in the block though its words changed too', () => {
  const script = scriptOf('Ask [us](tel:+3581) today.', 'Ask [us](tel:+3582) this week.');
  const about = { from: null, to: null, facts: [], judge: wordJudge(null) };
  expect(renderJson(script, about).blocks).toMatchObject([
    { before: 'Ask [us](tel:+3581) today.', after: 'Ask [us](tel:+3582) this week.' },
  ]);
});

test('no example of CommonMark against the next leaves a side untold', () => {
  const faults = examples.flatMap((example, at) => untold(example, examples[at + 1] ?? ''));
  expect(faults).toEqual([]);
});

test.each([
  ['of the examples', specPair],
  ['of tables, footnotes, lists and pictures', pair],
] as const)(
  'no random documents %s leave a side untold',
  (_, pairs) => {
    fc.assert(
      fc.property(pairs, ([before, after]) => {
        expect(untold(before, after)).toEqual([]);
      }),
      { seed: 20_190_812, numRuns: runs },
    );
  },
  PATIENCE,
);
