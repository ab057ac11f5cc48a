import { onOneLine } from './unseen.ts';

/** Written as a reference: it parts a sign from the name after it, and stands in no source unseen. */
const parting = '&#8203;';

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/**
 * A sentence of a report as Markdown, on one line, fit for a cell of a table: code spans stay, all other markup is
 * shown as it is written. A line break becomes `<br>`. Nothing in it is live on GitHub or GitLab: no link, no
 * address, no picture, no mention of a person, no reference to an issue.
 */
export function escapeMarkdown(text: string): string {
  return escapeLines(text, (words) => partNames(escapeMarkup(words)));
}

/** The same for a sentence that is ours: what a host makes of its addresses is meant. */
export function escapeOwnMarkdown(text: string): string {
  return escapeLines(text, escapeMarkup);
}

/** A value as a code span, outside tables; its fence is longer than any run of backticks in it. */
export function codeSpan(value: string): string {
  const text = onOneLine(value);
  const longest = Math.max(0, ...Array.from(text.matchAll(/`+/gu), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest > 0 ? `${fence} ${text} ${fence}` : `${fence}${text}${fence}`;
}

/** A value as text of HTML, on one line. */
export function escapeHtml(value: string): string {
  return onOneLine(value).replaceAll(/[&<>"]/gu, (mark) => references[mark] ?? mark);
}

function escapeLines(text: string, escapeWords: (words: string) => string): string {
  const escapeLine = (line: string) =>
    line
      .split(/(`[^`]+`)/u)
      .map((part, index) => (index % 2 === 1 ? escapeCode(part) : escapeWords(part)))
      .join('');
  return text
    .split('\n')
    .map((line) => escapeLine(onOneLine(line)))
    .join('<br>');
}

/** In a cell a bar is escaped in code too, but cannot be where a backslash stands before it. */
function escapeCode(span: string): string {
  if (!span.includes('\\|')) return span.replaceAll('|', '\\|');
  const code = span.slice(1, -1);
  return `<code>${code.replaceAll(/[^\p{L}\p{N} ]/gu, (mark) => `&#${mark.codePointAt(0)};`)}</code>`;
}

function escapeMarkup(words: string): string {
  return words
    .replaceAll(/[&<>]/gu, (mark) => references[mark] ?? mark)
    .replaceAll(/[\\`*_[\]|~#!]/gu, '\\$&');
}

/** Parts what calls a person, an issue, a request, a label or a milestone, and what becomes a link without markup. */
function partNames(words: string): string {
  return words
    .replaceAll(/(?:[@#!$%^~]|&amp;)(?=["\p{L}\p{N}])/gu, `$&${parting}`)
    .replaceAll(/\b(?:GH(?=-)|www(?=\.)|\w+(?=:\/\/))/giu, `$&${parting}`);
}
