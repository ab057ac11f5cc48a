import { expect, test } from 'vitest';
import { inspectBody } from '../../src/markdown/inspect.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';

function found(markdown: string): string[] {
  return inspectBody(parseMarkdown(markdown), markdown)
    .filter(({ code }) => code === 'reference-undefined' || code === 'words-unshown')
    .map(({ code, line, column, text }) => `${code} ${line}:${column} ${text}`);
}

test.each<[string, string[]]>([
  ['See [terms][t].\n\n[t]: https://a.example', []],
  ['See [terms][].\n\n[Terms]: https://a.example', []],
  ['See [terms].\n\n[terms]: https://a.example', []],
  ['We wrote [sic] so.', []],
  ['A \\[text\\]\\[ref\\] and \\[^1].', []],
  ['`[text][ref]` and `[^1]`', []],
  ['    [text][ref]', []],
  ['[a](https://a.example/[x][y])', []],
  ['See [terms][t].', ['reference-undefined 1:5 [terms][t]']],
  ['See [terms][].', ['reference-undefined 1:5 [terms][]']],
  ['See [**our** terms][t].', ['reference-undefined 1:5 [**our** terms][t]']],
  ['See ![flow][f].', ['reference-undefined 1:6 [flow][f]']],
  ['- See\n  [the\n  terms][t].', ['reference-undefined 2:3 [the\n  terms][t]']],
  ['| a |\n| --- |\n| [b][c] |', ['reference-undefined 3:3 [b][c]']],
  ['Text.[^1]', ['reference-undefined 1:6 [^1]']],
  ['Text.[^1]\n\n[^1]: Note.', []],
  ['Text.[^a]\n\n[^a]: Note.[^b]\n\n[^b]: Other.', []],
  ['Text.[^a]\n\n[^a]: See [x][y].', ['reference-undefined 3:11 [x][y]']],
  ['Text.\n\n[^1]: Note.', ['words-unshown 3:1 [^1]: Note.']],
  [
    'Text.\n\n[^a]: Note.[^b]\n\n[^b]: Other.',
    ['words-unshown 3:1 [^a]: Note.[^b]', 'words-unshown 5:1 [^b]: Other.'],
  ],
  ['Text.[^1]\n\n[^1]: Note.\n\n[^1]: Other.', ['words-unshown 5:1 [^1]: Other.']],
  ['[A][x].\n\n[x]: https://a.example/\n\n[x]: https://a.example/', []],
  [
    '[A][x].\n\n[x]: https://a.example/\n\n[x]: https://b.example/',
    ['words-unshown 5:1 [x]: https://b.example/'],
  ],
  ['A < b.[^1]\n\n<b>c</b>\n\n[^1]: Note.\n\n[^2]: Lost.', ['words-unshown 7:1 [^2]: Lost.']],
])('%j', (markdown, expected) => {
  expect(found(markdown)).toEqual(expected);
});
