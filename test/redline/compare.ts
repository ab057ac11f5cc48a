import type { EditScript } from '../../src/redline/edit-script.ts';
import { compareBodies, compareSections } from '../../src/redline/redline.ts';
import type { RedlineWords } from '../../src/redline/render/redline-words.ts';
import { renderHtml } from '../../src/redline/render/render-html.ts';
import { hastOf } from './markdown-to-hast.ts';

/** The edit script of two Markdown texts. */
export function scriptOf(before: string, after: string): EditScript {
  return compareBodies(hastOf(before), hastOf(after));
}

/** Sections written as `{id: [title, Markdown]}`. */
export function sectionScript(
  before: Record<string, [string, string]>,
  after: Record<string, [string, string]>,
): EditScript {
  const sections = (texts: Record<string, [string, string]>) =>
    Object.entries(texts).map(([id, [title, text]]) => ({ id, title, body: hastOf(text) }));
  return compareSections(sections(before), sections(after));
}

/** The redline without ids and numbers of changes, a block a line: what a reader of a test wants to see. */
export function redlineOf(before: string, after: string): string {
  return readable(renderHtml(scriptOf(before, after)));
}

export function readable(html: string): string {
  return html
    .replace(/ (?:id|data-diff-change)="[^"]*"/gu, '')
    .replace(/(<\/(?:p|li|ul|ol|h\d)>)(?=<)/gu, '$1\n');
}

export const words: RedlineWords = {
  nothing: 'Nothing changed.',
  sameText: 'The text is the same.',
  changes: 'Changes',
  facts: 'Facts',
  kinds: {
    deleted: 'Deleted',
    inserted: 'Inserted',
    replaced: 'Replaced',
    moved: 'Moved from {from} to {to}',
    structure: 'Structure',
    split: 'Split into {n}',
    merged: 'Merged from {n}',
    link: 'Link address',
    format: 'Look',
    rewritten: 'Rewritten',
  },
  formatEdited: 'Look and words',
  sections: { added: 'new', removed: 'removed', moved: 'moved' },
  effects: {
    'more-protective': 'more protective',
    'less-protective': 'less protective',
    neutral: 'neutral',
    unknown: 'unknown',
  },
};
