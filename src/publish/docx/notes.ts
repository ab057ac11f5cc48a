import type { MarkedElement, MarkedNode } from '../../redline/render/serialise.ts';
import { closeStory } from './close-story.ts';
import type { Flatten, Place } from './place.ts';
import { type FindNotes, noNotes } from './runs.ts';
import { keepSide, trackOf } from './tracks.ts';
import type { NoteRun, Paragraph, Run, SharedNote, TextRun, Track } from './word-blocks.ts';

type Note = {
  readonly element: MarkedElement;
  readonly track: Track;
  readonly shared: SharedNote | null;
};

/**
 * Finds the footnotes of nodes by their numbers. The old text counts its own notes and so does the new one; a
 * reference that both keep, to notes that differ, is a deletion and an insertion.
 */
export function findNotes(nodes: readonly MarkedNode[], place: Place, flatten: Flatten): FindNotes {
  const write = (children: readonly MarkedNode[]): readonly Paragraph[] => {
    const style = 'FootnoteText' as const;
    const inner = { ...place, track: 'kept' as const, level: 0, quoted: 0, style, notes: noNotes };
    return afterNumber(closeStory(flatten(children, inner), style));
  };
  const notes = collect(nodes, place.track, false).map(
    ({ element, track }): Note => ({
      element,
      track,
      shared: track === 'kept' ? { paragraphs: write(element.children) } : null,
    }),
  );
  if (notes.length === 0) return noNotes;
  const numbered = {
    del: notes.filter(({ track }) => track !== 'ins'),
    ins: notes.filter(({ track }) => track !== 'del'),
  };
  const half = (number: string, track: 'ins' | 'del'): NoteRun | null => {
    const note = numbered[track][Number(number) - 1];
    if (!note) return null;
    const paragraphs = write(keepSide(note.element.children, track));
    return { kind: 'note', track, paragraphs, shared: note.shared };
  };
  return (number, track) => {
    const halves =
      track === 'kept' ? [half(number, 'del'), half(number, 'ins')] : [half(number, track)];
    const found = halves.filter((run) => run !== null);
    return found.length === halves.length ? joinNotes(found) : null;
  };
}

/**
 * References to one note that both texts have are one reference, whatever its number was in each: Word
 * counts by itself.
 */
export function joinNotes(runs: readonly Run[]): Run[] {
  return runs.flatMap((run, index): Run[] => {
    const [before, after] = [runs[index - 1], runs[index + 1]];
    if (isPair(before, run)) return [];
    if (!isPair(run, after) || run.shared === null) return [run];
    return [{ ...run, track: 'kept', paragraphs: run.shared.paragraphs }];
  });
}

function isPair(old: Run | undefined, young: Run | undefined): old is NoteRun {
  return (
    old?.kind === 'note' &&
    young?.kind === 'note' &&
    old.track === 'del' &&
    young.track === 'ins' &&
    old.shared !== null &&
    old.shared === young.shared
  );
}

/** A note's text stands a space away from its number. */
function afterNumber([first, ...rest]: readonly Paragraph[]): readonly Paragraph[] {
  const space: TextRun = { kind: 'text', track: 'kept', text: ' ', looks: [], href: null };
  return first ? [{ ...first, runs: [space, ...first.runs] }, ...rest] : [];
}

/** The items of every list of footnotes in the nodes, in order. */
function collect(
  nodes: readonly MarkedNode[],
  outer: Track,
  isInside: boolean,
): Omit<Note, 'shared'>[] {
  return nodes.flatMap((node): Omit<Note, 'shared'>[] => {
    if (node.type === 'text') return [];
    const track = trackOf(node, outer);
    if (track === null) return [];
    if (isInside && node.tag === 'li') return [{ element: node, track }];
    const isNotes = node.attributes['data-footnotes'] !== undefined;
    const mayHold = isInside || isNotes || node.tag === 'div' || node.tag === 'section';
    return mayHold ? collect(node.children, track, isInside || isNotes) : [];
  });
}
