import { expect, test } from 'vitest';
import { eachNode } from '../../src/markdown/each-node.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { printPlaceholders } from '../../src/markdown/placeholders.ts';

const source = '- a {{x.y}}\n1.2 See \\{{so}} and\n{{a.b}}, *all* &amp; more\n- c\n';

test('every text of a clause that was taken out of a list is where it is written', () => {
  const tree = parseMarkdown(source);
  const written: [string, string][] = [];
  eachNode(tree, (node) => {
    if (node.type !== 'text') return;
    const { start, end } = node.position ?? {};
    written.push([node.value, source.slice(start?.offset, end?.offset)]);
  });
  expect(written).toEqual([
    ['a {{x.y}}', 'a {{x.y}}\n'],
    ['1.2 See {{so}} and\n{{a.b}}, ', '1.2 See \\{{so}} and\n{{a.b}}, '],
    ['all', 'all'],
    [' & more', ' &amp; more'],
    ['c', 'c'],
  ]);
});

test('placeholders on both sides are printed, and literal ones stay', () => {
  const tree = parseMarkdown(source);
  const unknown = printPlaceholders(tree, source, (path) => (path === 'x.y' ? 'b' : undefined));
  expect(unknown).toEqual([{ path: 'a.b', line: 3, column: 1 }]);
});
