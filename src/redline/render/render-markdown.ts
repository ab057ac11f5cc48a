import { type ListedChange, listChanges } from '../changes/list-changes.ts';
import { showMarkdown } from '../changes/show-block.ts';
import type { EditScript } from '../edit-script.ts';
import type { FactChange } from '../facts/compare-facts.ts';
import { fillWord, type RedlineWords } from './redline-words.ts';

/** An excerpt longer than this is cut between words. */
const LONGEST = 240;

/** What the writer of Markdown is given. */
export type MarkdownPrinting = {
  readonly words: RedlineWords;
  readonly escapeText: (text: string) => string;
  readonly code: (text: string) => string;
};

/**
 * The changes as Markdown for a comment on a pull request: the changed facts, then the numbered changes, old
 * words struck and new ones bold. `escapeText` makes what comes from the text fit for Markdown, so that it can neither link
 * nor mention anyone; `code` makes a span of code.
 */
export function renderMarkdown(
  script: EditScript,
  facts: readonly FactChange[],
  printing: MarkdownPrinting,
): string {
  const { words } = printing;
  const changes = listChanges(script, showMarkdown);
  if (changes.length === 0 && facts.length === 0) return `${words.nothing}\n`;
  const parts: string[] = [];
  if (facts.length > 0) {
    parts.push(`### ${words.facts}`, facts.map((fact) => printFact(fact, printing)).join('\n'));
  }
  if (changes.length > 0) {
    parts.push(
      `### ${words.changes}`,
      changes.map((change) => printChange(change, printing)).join('\n'),
    );
  }
  return `${parts.join('\n\n')}\n`;
}

function printFact(
  { path, before, after, effect }: FactChange,
  printing: MarkdownPrinting,
): string {
  const sides = printSides(printValue(before), printValue(after), printing);
  return `- ${printing.code(path)}: ${sides} (${printing.words.effects[effect]})`;
}

function printValue(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Changes that leave the words as they are, and those that leave them and give them another form: neither is struck. */
const STILL: ReadonlySet<string> = new Set(['moved', 'split', 'merged']);
const FORMS: ReadonlySet<string> = new Set(['structure', 'format']);

/** What a numbered line about a change tells of it. */
export type PrintedChange = Pick<
  ListedChange,
  'number' | 'kind' | 'section' | 'before' | 'after' | 'words' | 'places' | 'pieces'
>;

/** A change as an item of a numbered list. */
export function printChange(change: PrintedChange, printing: MarkdownPrinting): string {
  const { words, code, escapeText } = printing;
  const { number, kind, section, before, after, places, pieces } = change;
  const isEdited = kind === 'format' && change.words.before !== change.words.after;
  const label = fillWord(isEdited ? words.formatEdited : words.kinds[kind], {
    from: places?.from ?? 0,
    to: places?.to ?? 0,
    n: pieces,
  });
  const where = section === null ? '' : ` (${code(section)})`;
  const sides = STILL.has(kind)
    ? escapeText(excerpt(change.words.after || change.words.before))
    : FORMS.has(kind)
      ? [before, after].map((side) => escapeText(excerpt(side))).join(' → ')
      : printSides(before, after, printing);
  return `${number}. ${label}${where}: ${sides}`;
}

function printSides(before: string, after: string, { escapeText }: MarkdownPrinting): string {
  const old = before === '' ? '' : `~~${escapeText(excerpt(before))}~~`;
  const young = after === '' ? '' : `**${escapeText(excerpt(after))}**`;
  return [old, young].filter((side) => side !== '').join(' → ');
}

function excerpt(text: string): string {
  const plain = text.replace(/\s+/gu, ' ').trim();
  const end = plain.length > LONGEST ? plain.lastIndexOf(' ', LONGEST) : -1;
  return end > 0 ? `${plain.slice(0, end)} …` : plain.slice(0, LONGEST * 4);
}
