import type { BlockOperation, EditScript, SectionOperation } from '../../redline/edit-script.ts';
import type { Block } from '../../redline/text/tree.ts';

type Rewritten = Extract<BlockOperation, { op: 'rewritten' }>;

/**
 * A section whose title and whose text were both rewritten is one change to a reader, where the engine
 * has two: the old title and text whole, then the new ones.
 */
export function joinRewrites(script: EditScript): EditScript {
  return { ...script, sections: script.sections.map(joinSection) };
}

function joinSection(section: SectionOperation): SectionOperation {
  if (!('operations' in section)) return section;
  const rewritten = section.operations.filter((operation) => operation.op === 'rewritten');
  const [first, ...others] = rewritten;
  if (!first || others.length === 0 || rewritten.length < section.operations.length) return section;
  return { ...section, operations: [others.reduce(join, first)] };
}

function join(one: Rewritten, other: Rewritten): Rewritten {
  return {
    op: 'rewritten',
    before: group([...blocksOf(one.before), ...blocksOf(other.before)]),
    after: group([...blocksOf(one.after), ...blocksOf(other.after)]),
  };
}

/** The blocks that a group without tags holds; any other block by itself. */
function blocksOf(block: Block): readonly Block[] {
  const { bare, tag, content } = block;
  return bare && tag === 'div' && content.kind === 'blocks' ? content.children : [block];
}

function group(children: readonly Block[]): Block {
  return {
    tag: 'div',
    bare: true,
    attributes: {},
    content: { kind: 'blocks', children },
    key: children.map(({ key }) => key).join(''),
    size: children.reduce((sum, { size }) => sum + size, 0),
  };
}
