import { parseMarkdown } from '../../../src/markdown/parse.ts';
import { toHast } from '../../../src/markdown/to-hast.ts';
import { wordJudge } from '../../../src/redline/changes/judge-words.ts';
import { type ListedChange, listChanges } from '../../../src/redline/changes/list-changes.ts';
import type { EditScript } from '../../../src/redline/edit-script.ts';
import { compareBodies, compareSections } from '../../../src/redline/redline.ts';
import { renderJson } from '../../../src/redline/render/render-json.ts';
import { fileOf, readable, type SectionText, sectionsOf } from './notice-text.ts';
import type { ExpectedChange, SingleEdit } from './single-edit.ts';

/** Compared as a notice, whose sections have ids, or as one Markdown file. */
export type Form = 'notice' | 'file';

/** What the redline said of an edit, and what it should have said; they are equal in a hit. */
export interface Verdict {
  readonly isHit: boolean;
  readonly expected: readonly string[];
  readonly found: readonly string[];
}

/**
 * Whether the redline reports an edit as what it is: the list of changes names exactly the expected changes, each of its kind,
 * with its words and with evidence that tells the sides apart, and the JSON has the expected `op` for those blocks and `same`
 * for all others.
 */
export function judgeEdit(edit: SingleEdit, form: Form): Verdict {
  const script = compare(edit, form);
  const changes = form === 'file' ? inFile(edit) : edit.changes;
  const expected = [...changes.map(describe).sort(), ...[...edit.ops].sort()];
  const ops = renderJson(script, { from: null, to: null, facts: [], judge: wordJudge(null) })
    .blocks.map(({ op }) => op)
    .filter((op) => op !== 'same');
  const found = [...listChanges(script).map(describeFound).sort(), ...ops.sort()];
  return { isHit: JSON.stringify(expected) === JSON.stringify(found), expected, found };
}

function compare({ before, after }: SingleEdit, form: Form): EditScript {
  if (form === 'notice') return compareSections(sectionsOf(before), sectionsOf(after));
  const body = (text: string) => toHast(parseMarkdown(text));
  return compareBodies(body(fileOf(before)), body(fileOf(after)));
}

/** A file has no sections: one that moved is its heading and each of its blocks. */
function inFile({ changes, before, after }: SingleEdit): readonly ExpectedChange[] {
  if (!changes.some(({ scope }) => scope === 'section')) return changes;
  const moved = before.sections.filter((section) => isTold(section, changes));
  if (moved.length !== 1) throw new Error(`Expected one moved section in ${after.id}.`);
  return moved.flatMap(({ title, blocks }) =>
    [title, ...blocks.map(readable)].map((text) => ({
      kind: 'moved' as const,
      scope: 'block' as const,
      before: text,
      after: text,
    })),
  );
}

function isTold({ title, blocks }: SectionText, changes: readonly ExpectedChange[]): boolean {
  const text = `${title} ${blocks.map(readable).join(' ')}`;
  return changes.some((change) => change.before === text);
}

/** By its words, which an address, a look and a move leave as they are: what it is told with must differ all the same. */
function describeFound({ kind, scope, before, after, words }: ListedChange): string {
  const told = describe({ kind, scope, ...words });
  return before === after ? `${told}, both sides told alike` : told;
}

function describe({ kind, scope, before, after }: ExpectedChange): string {
  return `${kind} ${scope}: ${squeeze(before)} -> ${squeeze(after)}`;
}

/** White space does not count: a split block's parts are told with a line between them. */
function squeeze(text: string): string {
  return text.replace(/\s+/gu, '');
}
