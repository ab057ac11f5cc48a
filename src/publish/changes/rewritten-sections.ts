import type { MarkedElement, MarkedNode } from '../../redline/render/serialise.ts';

/** A block of a section as it is shown; `part` tells which text of a rewritten section begins or goes on there. */
export type ShownBlock = {
  readonly node: MarkedNode;
  readonly part: 'new' | 'old' | null;
  /** The first block of its part, the last of both parts. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
};

/**
 * The blocks of a section in the order a page shows them. Of a section that was rewritten the new text
 * comes before the old one; the engine has them the other way round, as it has every deletion.
 *
 * 1. Title, `del` A, `del` B, `ins` C: title, C (new, first), A (old, first), B (old, last).
 * 2. A paragraph that was rewritten among others that were not stays as the engine has it.
 */
export function arrangeBlocks(section: MarkedElement): ShownBlock[] {
  const isWhole = section.children.some(isRewritten) && section.children.every(isMarkedOrTitle);
  if (!isWhole) return section.children.map(plainBlock);
  const shown: ShownBlock[] = [];
  let run: MarkedElement[] = [];
  const end = () => {
    shown.push(...arrangeRun(run));
    run = [];
  };
  for (const node of section.children) {
    if (node.type === 'element' && isRewritten(node)) run.push(node);
    else {
      end();
      shown.push(plainBlock(node));
    }
  }
  end();
  return shown;
}

function plainBlock(node: MarkedNode): ShownBlock {
  return { node, part: null, isFirst: false, isLast: false };
}

function arrangeRun(run: readonly MarkedElement[]): ShownBlock[] {
  const old = run.filter(({ attributes }) => attributes['data-diff'] === 'del');
  const young = run.filter(({ attributes }) => attributes['data-diff'] === 'ins');
  const id = old[0]?.attributes['id'];
  // The change is found where its new text begins.
  const [first, ...rest] = young;
  const isMoved = first !== undefined && id !== undefined;
  const moved = isMoved ? [{ ...first, attributes: { id, ...first.attributes } }, ...rest] : young;
  const left = isMoved ? old.map((node, index) => (index === 0 ? withoutId(node) : node)) : old;
  const blocks = [...moved.map(partBlock('new')), ...left.map(partBlock('old'))];
  return blocks.map((block, index) => ({ ...block, isLast: index === blocks.length - 1 }));
}

function partBlock(part: 'new' | 'old'): (node: MarkedElement, index: number) => ShownBlock {
  return (node, index) => ({ node, part, isFirst: index === 0, isLast: false });
}

function withoutId(node: MarkedElement): MarkedElement {
  const { id: _id, ...attributes } = node.attributes;
  return { ...node, attributes };
}

function isRewritten(node: MarkedNode): boolean {
  return node.type === 'element' && node.attributes['data-diff-op'] === 'rewritten';
}

function isMarkedOrTitle(node: MarkedNode): boolean {
  if (isRewritten(node)) return true;
  if (node.type === 'text') return false;
  return node.tag === 'h2' || /^move-/u.test(node.attributes['data-diff'] ?? '');
}
