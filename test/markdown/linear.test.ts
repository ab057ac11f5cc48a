import { expect, test } from 'vitest';
import { inspectBody } from '../../src/markdown/inspect.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { markdownToHtml } from '../../src/markdown/render.ts';
import { powerOfSteps } from '../support/count-steps.ts';
import { casesOfTurn } from '../support/property-runs.ts';
import '../../src/words/ready-all.ts';

type Case = readonly [name: string, write: (size: number) => string];

const numbered = (size: number, piece: (at: number) => string) =>
  Array.from({ length: size / 8 }, (_, at) => piece(at)).join('');

test.each(
  casesOfTurn<Case>(
    [
      ['headings with =', (size: number) => 'a\n=\n'.repeat(size / 4)],
      ['headings with - after text', (size: number) => 'a\n\nb\n-\n\n'.repeat(size / 8)],
      ['lines, then ===', (size: number) => `${'a b c\n'.repeat(size / 6)}===\n`],
      [
        'notes with calls',
        (size: number) => numbered(size, (at) => `a[^${at}]\n\n[^${at}]: b\n\n`),
      ],
      ['items and paragraphs', (size: number) => '- a\n\nb\n\n'.repeat(size / 8)],
      ['quotes and paragraphs', (size: number) => '> a\n\nb\n\n'.repeat(size / 8)],
      ['a paragraph of words', (size: number) => 'word '.repeat(size / 5)],
      ['items', (size: number) => '- a\n'.repeat(size / 4)],
      ['empty items', (size: number) => `a\n${'-\n'.repeat(size / 2)}`],
      ['hard breaks', (size: number) => 'a  \n'.repeat(size / 4)],
      ['clauses', (size: number) => numbered(size, (at) => `1.${at % 900} A b\n`)],
      ['clauses of their own', (size: number) => numbered(size, (at) => `(a) b${at}\n\n`)],
      [
        'clauses below bullets',
        (size: number) => numbered(size, (at) => `- a\n1.${at % 900} A b\n`),
      ],
      ['letters below bullets', (size: number) => numbered(size, () => '- a\n(b) b\n')],
      ['letters below items', (size: number) => `1. A:\n${'(a) b\n'.repeat(size / 6)}`],
      ['clauses below quotations', (size: number) => numbered(size, () => '> a\n1.1 A\n\n')],
      ['ids of headings', (size: number) => numbered(size, (at) => `# A {#b${at}}\n\n`)],
      ['the same headings', (size: number) => '# A\n\n'.repeat(size / 5)],
      ['calls of one note', (size: number) => `${'a[^a]\n\n'.repeat(size / 7)}[^a]: b\n`],
    ],
    0,
    3,
  ),
)('the steps of printing follow the length: %s', (_, write) => {
  expect(powerOfSteps(2000, write, markdownToHtml)).toBeLessThan(1.1);
});

test.each(
  casesOfTurn<Case>(
    [
      ['references without a definition', (size: number) => '[a][b] '.repeat(size / 7)],
      ['openings', (size: number) => '[a][b\n\n'.repeat(size / 7)],
      ['backslashes', (size: number) => `[a]${'\\'.repeat(size)}[b][c]`],
      ['notes that nothing calls', (size: number) => numbered(size, (at) => `[^${at}]: b\n\n`)],
      ['gaps in brackets', (size: number) => '[Company Name] '.repeat(size / 15)],
      ['brackets in quotations', (size: number) => '“[the controller] shall” '.repeat(size / 25)],
      ['blanks', (size: number) => 'XXX in __ years, '.repeat(size / 17)],
      ['marks', (size: number) => 'DRAFT: a\n\n'.repeat(size / 10)],
      ['signs of dialects', (size: number) => '<%= a %> ^[b] ~c~ {{d}} '.repeat(size / 24)],
      ['words in tags', (size: number) => '<p We sell>\n\n'.repeat(size / 13)],
      ['ids in headings', (size: number) => '# A {# b\n\n'.repeat(size / 9)],
    ],
    0,
    3,
  ),
)('the steps of inspecting follow the length: %s', (_, write) => {
  const inspect = (markdown: string) => inspectBody(parseMarkdown(markdown), markdown);
  expect(powerOfSteps(2000, write, inspect)).toBeLessThan(1.15);
});
