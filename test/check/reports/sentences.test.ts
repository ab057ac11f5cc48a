import { expect, test } from 'vitest';
import type { JudgedSentence } from '../../../src/check/held/judged-sentence.ts';
import { reportJson } from '../../../src/check/reports/json.ts';
import { reportMarkdown } from '../../../src/check/reports/markdown.ts';
import { reportStylish } from '../../../src/check/reports/stylish.ts';
import { reportWith } from './sample-report.ts';

const place = { file: 'en/a|b.md', line: 4, column: 3, endLine: 4, endColumn: 9 };
const about = { notice: 'shop', locale: 'en', section: 'a', place } as const;
const sentences: JudgedSentence[] = [
  {
    ...about,
    state: 'unheld',
    text: 'We keep it for <b>six</b> years | and sell it.',
    claims: [
      {
        kind: 'retention',
        polarity: 'affirmed',
        isHeld: false,
        unknown: [{ of: 'periods', value: 'P6Y' }],
      },
      { kind: 'sale', polarity: 'denied', isHeld: false, unknown: [] },
      { kind: 'purpose', polarity: 'affirmed', isHeld: true, unknown: [] },
    ],
  },
  { ...about, state: 'held', text: 'Call 09 123.', claims: [] },
  { ...about, locale: 'fi', state: 'unrecognised', text: 'Sää\u202e.', claims: [] },
];
const report = { ...reportWith([]), sentences };

test('sentences stand by text, each with what it is, why, and its place', () => {
  const printing = {
    paint: (_: string, words: string) => words,
    call: 'npx seloste',
    quiet: false,
  };
  expect(reportStylish(report, printing)).toMatchInlineSnapshot(`
    "Sentences of the text, without those in the facts: shop (in English)
    2 sentences: 1 held by a fact, 1 say something that no fact holds, 0 not recognised.
      not held  (no fact: sale of data (denied); retention: 6 years in no fact)  We keep it for <b>six</b> years | and sell it.
          en/a|b.md:4:3
      held  (it shows a fact)  Call 09 123.
          en/a|b.md:4:3

    Sentences of the text, without those in the facts: shop (in Finnish)
    1 sentence: 0 held by a fact, 0 say something that no fact holds, 1 not recognised.
      not recognised  Sää\\u202E.
          en/a|b.md:4:3

    0 errors, 0 warnings, 0 infos; 3 files checked.
    6 sentences: 3 held by a fact, 1 say something that no fact holds, 2 not recognised.
    "
  `);
});

test('so they do in Markdown, where nothing of them is live', () => {
  const [, folded = ''] = reportMarkdown(report, 'https://code.example/').split('No findings.\n\n');
  expect(folded).toMatchInlineSnapshot(`
    "<details>
    <summary>Sentences of the text, without those in the facts: shop (in English): 2 sentences: 1 held by a fact, 1 say something that no fact holds, 0 not recognised.</summary>

    | Place | State | Sentence | Why |
    | --- | --- | --- | --- |
    | [a:4:3](https://code.example/en/a%7Cb.md#L4) | not held | We keep it for &lt;b&gt;six&lt;/b&gt; years \\| and sell it. | no fact: sale of data (denied); retention: 6 years in no fact |
    | [a:4:3](https://code.example/en/a%7Cb.md#L4) | held | Call 09 123. | it shows a fact |

    </details>

    <details>
    <summary>Sentences of the text, without those in the facts: shop (in Finnish): 1 sentence: 0 held by a fact, 0 say something that no fact holds, 1 not recognised.</summary>

    | Place | State | Sentence | Why |
    | --- | --- | --- | --- |
    | [a:4:3](https://code.example/en/a%7Cb.md#L4) | not recognised | Sää\\\\u202E. |  |

    </details>
    "
  `);
});

test('in JSON they stand beside the counts, where they are asked for', () => {
  const { read, sentences: printed } = JSON.parse(reportJson(report));
  expect(read).toEqual({ sentences: 6, held: 3, unheld: 1, unrecognised: 2 });
  const { place: _, ...own } = sentences[0] ?? {};
  expect(printed[0]).toEqual({ ...own, ...place });
  expect(JSON.parse(reportJson(reportWith([])))).not.toHaveProperty('sentences');
});
