import type { MarkedElement, MarkedNode } from '../../redline/render/serialise.ts';
import type { Run, Track } from './word-blocks.ts';

/**
 * What becomes of an element of the marked tree; `null` where it stands in neither text, as a
 * deletion in the new place of a moved paragraph does (the old place shows it already).
 */
export function trackOf(element: MarkedElement, outer: Track): Track | null {
  if (element.attributes['data-diff-note'] !== undefined) return null;
  const own = ownTrack(element);
  if (own === 'kept' || own === outer) return outer;
  return outer === 'kept' ? own : null;
}

/** The same without regard to what stands around it. */
function ownTrack({ tag, attributes }: MarkedElement): Track {
  const mark = attributes['data-diff'];
  if (tag === 'del' || mark === 'del' || mark === 'move-from') return 'del';
  if (tag === 'ins' || mark === 'ins' || mark === 'move-to') return 'ins';
  return 'kept';
}

/** The nodes of one of the two texts, without marks. */
export function keepSide(nodes: readonly MarkedNode[], side: 'ins' | 'del'): MarkedNode[] {
  return nodes.flatMap((node): MarkedNode[] => {
    if (node.type === 'text') return [node];
    const track = ownTrack(node);
    if (node.attributes['data-diff-note'] !== undefined) return [];
    if (track !== 'kept' && track !== side) return [];
    const children = keepSide(node.children, side);
    if (node.tag === 'ins' || node.tag === 'del') return children;
    return [{ ...node, attributes: withoutMarks(node), children }];
  });
}

function withoutMarks({ attributes }: MarkedElement): MarkedElement['attributes'] {
  const kept = Object.entries(attributes).filter(([name]) => !name.startsWith('data-diff'));
  return Object.fromEntries(kept);
}

/** The track that all runs share; `kept` where they have none or several. */
export function sharedTrack(runs: readonly Run[]): Track {
  const [first, ...rest] = new Set(runs.map(({ track }) => track));
  return first !== undefined && rest.length === 0 ? first : 'kept';
}
