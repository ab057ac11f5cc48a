/**
 * A sentence of a report as Markdown, on one line, fit for a cell of a table: code spans stay, all
 * other markup is shown as it is written. A line break becomes `<br>`.
 */
export function escapeMarkdown(text: string): string {
  return text
    .split(/(`[^`\n]+`)/u)
    .map((part, index) => (index % 2 === 1 ? part.replaceAll('|', '\\|') : escapeText(part)))
    .join('');
}

function escapeText(text: string): string {
  return (
    text
      .replaceAll(/[\\`*_[\]|~#<]/gu, '\\$&')
      .replaceAll('&', '&amp;')
      // A name after the sign must not call its owner: GitHub makes a mention of it.
      .replaceAll(/(?<!\w)@(?=\w)/gu, '@\u200b')
      .replaceAll(/\r?\n/gu, '<br>')
  );
}
