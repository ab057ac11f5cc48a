import type { Locale } from '../../../schema/languages.ts';
import { escapeMarkdown } from '../../escape/markdown.ts';
import { onOneLine } from '../../escape/unseen.ts';
import { say } from '../../locale/say.ts';
import type { AuditedText } from '../audit-text.ts';
import type { ComparedTexts } from '../compare-audits.ts';
import {
  closingLines,
  printPlace,
  sumLine,
  tellDuties,
  tellWording,
  titleLine,
} from './audit-lines.ts';
import { type ComparedLine, comparedTitle, tellCompared } from './compared-lines.ts';

const plain = (words: string) => escapeMarkdown(onOneLine(words));

/** The audit of a text in Markdown: a table of its duties, then its words; `sentences` lists what was not recognised. */
export function auditMarkdown(text: AuditedText, speak: Locale, sentences = false): string {
  const wording = tellWording(text, speak);
  const found =
    typeof wording === 'string'
      ? [plain(wording)]
      : list(wording.map(({ mark, text: quote, place }) => `${mark} ${quote} (${place})`));
  const parts = [
    `## ${plain(titleLine(text, speak))}`,
    plain(sumLine(text, speak)),
    dutyTable(text, speak),
    `### ${say('audit.wording', speak)}`,
    ...found,
    ...(sentences ? unrecognisedParts(text, speak) : []),
    ...closingLines(text, speak).map(plain),
  ];
  return `${parts.join('\n\n')}\n`;
}

function dutyTable(text: AuditedText, speak: Locale): string {
  const rows = tellDuties(text, speak).map(({ state, article, duty, quotes, notes }) => {
    const said = quotes.map(({ text: quote, place, mark }) =>
      plain(`${quote} (${mark === '' ? place : `${place}; ${mark}`})`),
    );
    const cells = [article, duty, say(`audit.states.${state}`, speak)].map(plain);
    return `| ${[...cells, [...said, ...notes.map(plain)].join('<br>')].join(' | ')} |`;
  });
  const head = [
    say('reports.markdown.article', speak),
    say('reports.markdown.duty', speak),
    say('audit.state', speak),
    say('audit.sentence', speak),
  ];
  return [`| ${head.join(' | ')} |`, '| --- | --- | --- | --- |', ...rows].join('\n');
}

function unrecognisedParts({ file, unrecognised }: AuditedText, speak: Locale): string[] {
  const lines = unrecognised.map((sentence) => `${sentence.text} (${printPlace(file, sentence)})`);
  return [`### ${say('audit.unrecognised', speak)}`, ...list(lines)];
}

/** What two texts tell differently, in Markdown. */
export function comparedMarkdown(compared: ComparedTexts, speak: Locale): string {
  const groups = tellCompared(compared, speak).flatMap(({ heading, lines }) => [
    `### ${heading}`,
    ...list(lines.map(comparedItem)),
  ]);
  const told = groups.length > 0 ? groups : [say('audit.same', speak)];
  return `${[`## ${plain(comparedTitle(compared, speak))}`, ...told].join('\n\n')}\n`;
}

function comparedItem({ lead, sides }: ComparedLine): string {
  const said = sides.map(({ text, place }) => `${text} (${place})`).join(' → ');
  return [lead, said].filter((part) => part !== '').join(': ');
}

function list(lines: readonly string[]): string[] {
  return lines.length > 0 ? [lines.map((line) => `- ${plain(line)}`).join('\n')] : [];
}
