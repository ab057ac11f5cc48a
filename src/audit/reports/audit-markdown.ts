import type { Locale } from '../../../schema/languages.ts';
import { escapeMarkdown } from '../../escape/markdown.ts';
import { onOneLine } from '../../escape/unseen.ts';
import { sayInLanguage } from '../../locale/language-names.ts';
import { say } from '../../locale/say.ts';
import type { AuditedText } from '../audit-text.ts';
import { closingLines, tellDuties } from './audit-lines.ts';

/** The audit of a text as a Markdown table of its duties. */
export function auditMarkdown(text: AuditedText, speak: Locale): string {
  const cell = (words: string) => escapeMarkdown(onOneLine(words));
  const title = say('audit.title', speak, {
    file: text.file,
    language: sayInLanguage(text.language, speak),
  });
  const rows = tellDuties(text, speak).map(({ state, article, duty, quotes }) => {
    const [quote] = quotes;
    const said = quote ? `${quote.text} (${quote.place})` : '';
    return `| ${[article, duty, say(`audit.states.${state}`, speak), said].map(cell).join(' | ')} |`;
  });
  const head = [
    say('reports.markdown.article', speak),
    say('reports.markdown.duty', speak),
    say('audit.state', speak),
    say('audit.sentence', speak),
  ];
  return [
    `## ${cell(title)}`,
    '',
    `| ${head.join(' | ')} |`,
    '| --- | --- | --- | --- |',
    ...rows,
    '',
    ...closingLines(text, speak).map(cell),
    '',
  ].join('\n');
}
