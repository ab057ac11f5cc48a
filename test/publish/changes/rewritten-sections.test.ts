import { expect, test } from 'vitest';
import { arrangeBlocks } from '../../../src/publish/changes/rewritten-sections.ts';
import type { MarkedElement } from '../../../src/redline/render/serialise.ts';

function block(name: string, attributes: Record<string, string> = {}): MarkedElement {
  return { type: 'element', tag: 'p', attributes, children: [{ type: 'text', value: name }] };
}

const old = (name: string, id = '') =>
  block(name, { 'data-diff': 'del', ...(id ? { id } : {}), 'data-diff-op': 'rewritten' });
const young = (name: string) => block(name, { 'data-diff': 'ins', 'data-diff-op': 'rewritten' });
const title: MarkedElement = { ...block('Title'), tag: 'h2' };

function arranged(...children: MarkedElement[]): string[] {
  const section: MarkedElement = { type: 'element', tag: 'section', attributes: {}, children };
  return arrangeBlocks(section).map(({ node, part, isFirst, isLast }) => {
    const element = node.type === 'element' ? node : title;
    const [text] = element.children;
    const words = text?.type === 'text' ? text.value : '';
    const id = element.attributes['id'] ? `#${element.attributes['id']}` : '';
    const flags = [part, isFirst && 'first', isLast && 'last'].filter(Boolean).join(' ');
    return `${words}${id} ${flags}`.trim();
  });
}

test('of a rewritten section the new text comes first, and holds the anchor', () => {
  expect(arranged(title, old('A', 'change-1'), old('B'), young('C'), young('D'))).toEqual([
    'Title',
    'C#change-1 new first',
    'D new',
    'A old first',
    'B old last',
  ]);
});

test('what moved stays in its place between the two', () => {
  const moved = block('M', { 'data-diff': 'move-to' });
  expect(arranged(title, old('A', 'change-1'), young('C'), moved)).toEqual([
    'Title',
    'C#change-1 new first',
    'A old first last',
    'M',
  ]);
});

test('a paragraph that was rewritten among others stays as the engine has it', () => {
  expect(arranged(title, block('kept'), old('A', 'change-1'), young('C'))).toEqual([
    'Title',
    'kept',
    'A#change-1',
    'C',
  ]);
});
