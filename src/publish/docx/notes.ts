import type { MarkedElement, MarkedNode } from '../../redline/serialise.ts';
import { closeStory } from './close-story.ts';
import type { Flatten, Place } from './place.ts';
import { type FindNotes, noNotes } from './runs.ts';
import { keepSide, trackOf } from './tracks.ts';
import type { NoteRun, Paragraph, TextRun, Track } from './word-blocks.ts';

type Note = { readonly element: MarkedElement; readonly track: Track };

/**
 * Finds the footnotes of nodes by their numbers. The old text counts its own notes and so does the new one; a
 * reference that both keep, to notes that differ, is a deletion and an insertion.
 */
export function findNotes(nodes: readonly MarkedNode[], place: Place, flatten: Flatten): FindNotes {
  const notes = collect(nodes, place.track, false);
  if (notes.length === 0) return noNotes;
  const old = notes.filter(({ track }) => track !== 'ins');
  const young = notes.filter(({ track }) => track !== 'del');
  const write = ({ element }: Note, side: 'ins' | 'del' | null): readonly Paragraph[] => {
    const children = side ? keepSide(element.children, side) : element.children;
    const style = 'FootnoteText' as const;
    const inner = { ...place, track: 'kept' as const, level: 0, quoted: 0, style, notes: noNotes };
    return afterNumber(closeStory(flatten(children, inner), style));
  };
  return (number, track) => {
    const before = old[Number(number) - 1];
    const after = young[Number(number) - 1];
    const gone = (): NoteRun[] =>
      before ? [{ kind: 'note', track: 'del', paragraphs: write(before, 'del') }] : [];
    const come = (): NoteRun[] =>
      after ? [{ kind: 'note', track: 'ins', paragraphs: write(after, 'ins') }] : [];
    if (track === 'del') return before ? gone() : null;
    if (track === 'ins') return after ? come() : null;
    if (before && before === after) {
      return [{ kind: 'note', track, paragraphs: write(before, null) }];
    }
    return before && after ? [...gone(), ...come()] : null;
  };
}

/** A note's text stands a space away from its number. */
function afterNumber([first, ...rest]: readonly Paragraph[]): readonly Paragraph[] {
  const space: TextRun = { kind: 'text', track: 'kept', text: ' ', looks: [], href: null };
  return first ? [{ ...first, runs: [space, ...first.runs] }, ...rest] : [];
}

/** The items of every list of footnotes in the nodes, in order. */
function collect(nodes: readonly MarkedNode[], outer: Track, isInside: boolean): Note[] {
  return nodes.flatMap((node): Note[] => {
    if (node.type === 'text') return [];
    const track = trackOf(node, outer);
    if (track === null) return [];
    if (isInside && node.tag === 'li') return [{ element: node, track }];
    const isNotes = node.attributes['data-footnotes'] !== undefined;
    const mayHold = isInside || isNotes || node.tag === 'div' || node.tag === 'section';
    return mayHold ? collect(node.children, track, isInside || isNotes) : [];
  });
}
