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
  return text
    .split('\n')
    .map((line) => escapeLine(onOneLine(line)))
    .join('<br>');
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

function escapeLine(line: string): string {
  return line
    .split(/(`[^`]+`)/u)
    .map((part, index) => (index % 2 === 1 ? escapeCode(part) : escapeText(part)))
    .join('');
}

/** In a cell a bar is escaped in code too, but cannot be where a backslash stands before it. */
function escapeCode(span: string): string {
  if (!span.includes('\\|')) return span.replaceAll('|', '\\|');
  const code = span.slice(1, -1);
  return `<code>${code.replaceAll(/[^\p{L}\p{N} ]/gu, (mark) => `&#${mark.codePointAt(0)};`)}</code>`;
}

function escapeText(text: string): string {
  return (
    text
      .replaceAll(/[&<>]/gu, (mark) => references[mark] ?? mark)
      .replaceAll(/[\\`*_[\]|~#!]/gu, '\\$&')
      // A name or a number after one of these calls a person, an issue, a request, a label or a milestone.
      .replaceAll(/(?:[@#!$%^~]|&amp;)(?=["\p{L}\p{N}])/gu, `$&${parting}`)
      // Addresses become links without any markup.
      .replaceAll(/\b(?:GH(?=-)|www(?=\.)|\w+(?=:\/\/))/giu, `$&${parting}`)
  );
}
