import { foldSpace } from '../../markdown/plain-text.ts';
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
    const inner = { ...place, track: 'kept' as const, level: 0, quoted: 0, style, notes: noted };
    return afterNumber(closeStory(flatten(children, inner), style));
  };
  const collected = collect(nodes, place.track, false);
  const noted = notesInBrackets(collected);
  const notes = collected.map(
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

/** Word has no footnotes in footnotes: there a note's words stand in brackets where it is called. */
function notesInBrackets(notes: readonly Omit<Note, 'shared'>[]): FindNotes {
  const inside = (number: string, side: 'ins' | 'del', around: readonly string[] = []): string => {
    const known = notes.filter(({ track }) => track === 'kept' || track === side);
    const note = known[Number(number) - 1];
    // Notes may call each other in a circle.
    if (!note || around.includes(number)) return '';
    const call = (inner: string) => inside(inner, side, [...around, number]);
    return ` [${foldSpace(wordsOf(keepSide(note.element.children, side), call))}]`;
  };
  const run = (text: string, track: Track): TextRun[] =>
    text === '' ? [] : [{ kind: 'text', track, text, looks: [], href: null }];
  return (number, track) => {
    if (track !== 'kept') return run(inside(number, track), track);
    const [old, young] = [inside(number, 'del'), inside(number, 'ins')];
    return old === young ? run(young, 'kept') : [...run(old, 'del'), ...run(young, 'ins')];
  };
}

function wordsOf(nodes: readonly MarkedNode[], call: (number: string) => string): string {
  const words = (node: MarkedNode): string => {
    if (node.type === 'text') return node.value;
    const { tag, attributes, children } = node;
    if (attributes['data-footnote-backref'] !== undefined) return '';
    if (attributes['data-footnote-ref'] !== undefined) return call(children.map(words).join(''));
    if (tag === 'img') return attributes['alt'] ?? '';
    const inner = children.map(words).join('');
    return tag === 'p' || tag === 'br' ? ` ${inner} ` : inner;
  };
  return nodes.map(words).join('');
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
    return collect(node.children, track, isInside || isNotes);
  });
}
