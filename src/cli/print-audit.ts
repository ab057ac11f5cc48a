import { readFileSync } from 'node:fs';
import type { Locale } from '../../schema/languages.ts';
import type { AuditedText } from '../audit/audit-text.ts';
import type { ComparedTexts } from '../audit/compare-audits.ts';
import { auditJson } from '../audit/reports/audit-json.ts';
import { auditMarkdown, comparedMarkdown } from '../audit/reports/audit-markdown.ts';
import { auditStylish, comparedStylish } from '../audit/reports/audit-stylish.ts';
import { jsonText } from '../escape/json.ts';
import { packageRoot } from '../files/package-root.ts';
import { printDate } from '../locale/dates.ts';
import { painter } from './painter.ts';

export const auditFormats = ['stylish', 'json', 'markdown', 'html'] as const;
export type AuditFormat = (typeof auditFormats)[number];

/** What was audited, and how two texts compare. */
export type Audited = { texts: readonly AuditedText[]; compared: ComparedTexts | undefined };

/** How an audit is printed; `day` (ISO 8601) stands on the page. */
export type AuditPrinting = {
  speak: Locale;
  day: string;
  colour: boolean;
  sentences: true | undefined;
};

/** An audit in a format; what makes a page is loaded where one is asked for. */
export async function printAudit(
  format: AuditFormat,
  { texts, compared }: Audited,
  { speak, day, colour, sentences }: AuditPrinting,
): Promise<string> {
  switch (format) {
    case 'json':
      return jsonText(auditJson(texts, compared));
    case 'markdown': {
      const audits = texts.map((text) => auditMarkdown(text, speak, sentences));
      return [...audits, ...(compared ? [comparedMarkdown(compared, speak)] : [])].join('\n');
    }
    case 'html': {
      const { auditHtml } = await import('../audit/reports/audit-html.ts');
      return auditHtml(texts, compared, {
        speak,
        day: printDate(day, speak),
        styles: pageStyles(),
      });
    }
    case 'stylish': {
      const printing = { speak, paint: painter(colour), sentences };
      const audits = texts.map((text) => auditStylish(text, printing));
      return [...audits, ...(compared ? [comparedStylish(compared, printing)] : [])].join('\n');
    }
  }
}

/** The colours and type of the house, and the looks of the page. */
function pageStyles(): string[] {
  const files = ['site/styles/tokens.css', 'src/audit/reports/audit-page.css'];
  return files.map((file) => readFileSync(`${packageRoot}${file}`, 'utf8'));
}
