import { type ListedChange, listChanges } from '../changes/list-changes.ts';
import type { EditScript } from '../edit-script.ts';
import type { FactChange } from '../facts/compare-facts.ts';
import { fillWord, type RedlineWords } from './redline-words.ts';

/** An excerpt longer than this is cut between words. */
const LONGEST = 240;

/**
 * The changes as Markdown for a comment on a pull request: the changed facts, then the numbered changes, old
 * words struck and new ones bold. What comes from the text is escaped, so it can neither link nor mention anyone.
 */
export function renderMarkdown(
  script: EditScript,
  facts: readonly FactChange[],
  words: RedlineWords,
): string {
  const changes = listChanges(script);
  if (changes.length === 0 && facts.length === 0) return `${words.nothing}\n`;
  const parts: string[] = [];
  if (facts.length > 0) {
    parts.push(`### ${words.facts}`, facts.map((fact) => printFact(fact, words)).join('\n'));
  }
  if (changes.length > 0) {
    parts.push(
      `### ${words.changes}`,
      changes.map((change) => printChange(change, words)).join('\n'),
    );
  }
  return `${parts.join('\n\n')}\n`;
}

function printFact({ path, before, after, effect }: FactChange, words: RedlineWords): string {
  return `- \`${path}\`: ${printSides(printValue(before), printValue(after))} (${words.effects[effect]})`;
}

function printValue(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function printChange(change: ListedChange, words: RedlineWords): string {
  const { number, kind, section, before, after, places, pieces } = change;
  const label = fillWord(words.kinds[kind], {
    from: places?.from ?? 0,
    to: places?.to ?? 0,
    n: pieces,
  });
  const where = section === null ? '' : ` (\`${section}\`)`;
  const same = /^(?:moved|structure|split|merged|format)$/u.test(kind);
  return `${number}. ${label}${where}: ${same ? excerpt(after || before) : printSides(before, after)}`;
}

function printSides(before: string, after: string): string {
  const old = before === '' ? '' : `~~${excerpt(before)}~~`;
  const young = after === '' ? '' : `**${excerpt(after)}**`;
  return [old, young].filter((side) => side !== '').join(' → ');
}

function excerpt(text: string): string {
  const plain = text.replace(/\s+/gu, ' ').trim();
  const end = plain.length > LONGEST ? plain.lastIndexOf(' ', LONGEST) : -1;
  return escapeMarkdown(end > 0 ? `${plain.slice(0, end)} …` : plain.slice(0, LONGEST * 4));
}

/** A zero-width space after `@` and `#` keeps the host from mentioning people and issues. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_~[\]<>&|]/gu, (mark) => `\\${mark}`).replace(/[@#]/gu, '$&\u200B');
}
