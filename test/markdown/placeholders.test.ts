import { expect, test } from 'vitest';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { printPlaceholders } from '../../src/markdown/placeholders.ts';
import { toHast } from '../../src/markdown/to-hast.ts';
import { toHtml } from '../../src/markdown/to-html.ts';

function print(markdown: string) {
  const tree = parseMarkdown(markdown);
  const facts: Record<string, string> = {
    'retention.a.period': '5 years',
    'requests.email': 'a@b.example',
  };
  const unknown = printPlaceholders(tree, markdown, (path) => facts[path]);
  return { html: toHtml(toHast(tree)), unknown };
}

test.each([
  ['in text', 'Kept {{retention.a.period}}.', '<p>Kept 5 years.</p>'],
  ['with spaces', 'Kept {{ retention.a.period }}.', '<p>Kept 5 years.</p>'],
  [
    'in a link target',
    '[Write](mailto:{{requests.email}})',
    '<p><a href="mailto:a@b.example">Write</a></p>',
  ],
  ['not in code', '`{{retention.a.period}}`', '<p><code>{{retention.a.period}}</code></p>'],
  [
    'literal with a backslash',
    'Write \\{{retention.a.period}}',
    '<p>Write {{retention.a.period}}</p>',
  ],
  [
    'a literal beside a printed one',
    '\\{{retention.a.period}} gives {{retention.a.period}}',
    '<p>{{retention.a.period}} gives 5 years</p>',
  ],
])('placeholder %s', (_, markdown, html) => {
  expect(print(markdown)).toEqual({ html, unknown: [] });
});

test('an unknown placeholder stays and is told with its place', () => {
  const { html, unknown } = print('First.\n\nKept {{retention.b.period}}.');
  expect(html).toBe('<p>First.</p>\n<p>Kept {{retention.b.period}}.</p>');
  expect(unknown).toEqual([{ path: 'retention.b.period', line: 3, column: 6 }]);
});
