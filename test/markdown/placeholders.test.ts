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
    'controller.name': 'Example Inc.',
  };
  const unknown = printPlaceholders(tree, markdown, (path) => facts[path]);
  return { html: toHtml(toHast(tree)), unknown };
}

test.each([
  ['in text', 'Kept {{retention.a.period}}.', '<p>Kept 5 years.</p>'],
  [
    'before a full stop',
    'We are {{controller.name}}. You are not.',
    '<p>We are Example Inc. You are not.</p>',
  ],
  ['before a comma', '{{controller.name}}, we', '<p>Example Inc., we</p>'],
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
    'in the text of a picture',
    '![Kept {{retention.a.period}}](a.svg "{{retention.a.period}}")',
    '<p><img src="a.svg" alt="Kept 5 years" title="5 years"></p>',
  ],
  [
    'in a reference',
    '[Write][m]\n\n[m]: mailto:{{requests.email}} "{{requests.email}}"',
    '<p><a href="mailto:a@b.example" title="a@b.example">Write</a></p>',
  ],
  [
    'literal in a link target only',
    '[{{retention.a.period}}](/a/\\{{requests.email}})',
    '<p><a href="/a/%7B%7Brequests.email%7D%7D">5 years</a></p>',
  ],
  ['after a backslash that stands for itself', '\\\\{{retention.a.period}}', '<p>\\5 years</p>'],
  [
    'in a table',
    '| a |\n|---|\n| *{{retention.a.period}}* \\| |',
    '<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td><em>5 years</em> |</td>\n</tr>\n</tbody>\n</table>',
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

test.each([
  ['a letter that no id has', 'Kept {{retention.ä.period}}', 'retention.ä.period', 1, 6],
  ['an underscore', 'Kept {{retention.a_b.period}}', 'retention.a_b.period', 1, 6],
  ['nothing', 'Kept {{ }}', '', 1, 6],
  ['a link target', 'A\n[{{requests.email}}](/a/{{b}})', 'b', 2, 25],
  ['the target of a definition', 'A\n\n[m]: /{{b.c}}', 'b.c', 3, 7],
])('a placeholder with %s is unknown', (_, markdown, path, line, column) => {
  expect(print(markdown).unknown).toEqual([{ path, line, column }]);
});
