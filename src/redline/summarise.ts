import type { EditScript } from './edit-script.ts';
import { type ListedChange, listChanges } from './list-changes.ts';
import { wordsIn } from './plain-text.ts';

/** The counts that `diff --format json` prints. */
export interface Summary {
  readonly sectionsAdded: number;
  readonly sectionsRemoved: number;
  readonly sectionsMoved: number;
  readonly sectionsChanged: number;
  readonly wordsInserted: number;
  readonly wordsDeleted: number;
}

/** Kinds of change whose words stayed the same. */
const WORDLESS: ReadonlySet<string> = new Set(['moved', 'split', 'merged', 'link', 'format']);

/**
 * Counts sections and words. A moved, split or merged block counts no words but those edited in it, and neither does a
 * changed address or look. A section counts as changed when anything in it changed, moved or not; without sections, as
 * two files have none, the four counts are 0.
 */
export function summarise(script: EditScript): Summary {
  const changes = listChanges(script);
  const worded = changes.filter(({ kind }) => !WORDLESS.has(kind));
  const count = (op: string): number =>
    script.sections.filter((section) => section.op === op).length;
  return {
    sectionsAdded: count('added'),
    sectionsRemoved: count('removed'),
    sectionsMoved: count('moved-to'),
    sectionsChanged: script.mode === 'sections' ? changedSections(changes) : 0,
    wordsInserted: countWords(worded.map(({ after }) => after)),
    wordsDeleted: countWords(worded.map(({ before }) => before)),
  };
}

function changedSections(changes: readonly ListedChange[]): number {
  const inner = changes.filter(({ scope }) => scope !== 'section');
  return new Set(inner.map(({ section }) => section)).size;
}

function countWords(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + wordsIn(text).length, 0);
}
