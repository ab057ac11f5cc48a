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
import type { Io } from './io.ts';
import { painter } from './painter.ts';
import type { CommonOptions } from './project.ts';

export const auditFormats = ['stylish', 'json', 'markdown', 'html'] as const;
export type AuditFormat = (typeof auditFormats)[number];

/** What the reports of an audit are asked for with. */
export type PrintOptions = CommonOptions & { sentences?: true };

/** What was audited, and how two texts compare. */
export type Audited = { texts: readonly AuditedText[]; compared: ComparedTexts | undefined };
type Printing = { speak: Locale; day: string; options: PrintOptions; io: Io };

/** Prints an audit in a format; what makes a page is loaded where one is asked for. */
export async function printAudit(
  format: AuditFormat,
  { texts, compared }: Audited,
  { speak, day, options, io }: Printing,
): Promise<void> {
  const { sentences } = options;
  switch (format) {
    case 'json':
      io.out(jsonText(auditJson(texts, compared)));
      return;
    case 'markdown': {
      const audits = texts.map((text) => auditMarkdown(text, speak, sentences));
      io.out([...audits, ...(compared ? [comparedMarkdown(compared, speak)] : [])].join('\n'));
      return;
    }
    case 'html': {
      const { auditHtml } = await import('../audit/reports/audit-html.ts');
      io.raw(
        auditHtml(texts, compared, { speak, day: printDate(day, speak), styles: pageStyles() }),
      );
      return;
    }
    case 'stylish': {
      const printing = { speak, paint: painter(io.colour), sentences };
      const audits = texts.map((text) => auditStylish(text, printing));
      io.out([...audits, ...(compared ? [comparedStylish(compared, printing)] : [])].join('\n'));
    }
  }
}

/** The colours and type of the house, and the looks of the page. */
function pageStyles(): string[] {
  const files = ['site/styles/tokens.css', 'src/audit/reports/audit-page.css'];
  return files.map((file) => readFileSync(`${packageRoot}${file}`, 'utf8'));
}
