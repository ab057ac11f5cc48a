import type { Locale } from '../../../schema/languages.ts';
import { onOneLine } from '../../escape/unseen.ts';
import { sayInLanguage } from '../../locale/language-names.ts';
import { say } from '../../locale/say.ts';
import type { AuditedText } from '../audit-text.ts';
import type { ComparedTexts } from '../compare-audits.ts';
import { dutyStates } from '../judge-duties.ts';
import { closingLines, type ToldDuty, tellDuties } from './audit-lines.ts';

/** Colours a text for a terminal, or leaves it as it is. */
export type Paint = (
  style: 'red' | 'yellow' | 'green' | 'dim' | 'underline',
  text: string,
) => string;

const colours = {
  told: 'green',
  vague: 'yellow',
  denied: 'green',
  refused: 'red',
  missing: 'red',
} as const;

/** The audit of a text for people: what it tells of each duty, with the sentence and its place. */
export function auditStylish(text: AuditedText, speak: Locale, paint: Paint): string {
  const width = Math.max(...dutyStates.map((state) => say(`audit.states.${state}`, speak).length));
  const duties = tellDuties(text, speak).map((duty) => printDuty(duty, width, speak, paint));
  const title = say('audit.title', speak, {
    file: onOneLine(text.file),
    language: sayInLanguage(text.language, speak),
  });
  return `${[paint('underline', title), ...duties, '', ...closingLines(text, speak)].join('\n')}\n`;
}

function printDuty(
  { state, article, duty, quotes }: ToldDuty,
  width: number,
  speak: Locale,
  paint: Paint,
): string {
  const head = paint(colours[state], say(`audit.states.${state}`, speak).padEnd(width));
  const indent = ' '.repeat(width + 4);
  const lines = quotes.map(
    ({ text, place }) => `${indent}${onOneLine(shorten(text))} ${paint('dim', onOneLine(place))}`,
  );
  return [`  ${head}  ${duty} (${article})`, ...lines].join('\n');
}

const longest = 160;

function shorten(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest).replace(/\s\S*$/u, '')} …`;
}

/** What two texts tell differently, for people. */
export function comparedStylish(
  { gained, lost, turned }: ComparedTexts,
  speak: Locale,
  paint: Paint,
): string {
  const list = (word: 'gained' | 'lost' | 'turned', lines: readonly string[]) =>
    lines.length === 0
      ? []
      : [
          paint('underline', say(`audit.${word}`, speak)),
          ...lines.map((line) => `  ${onOneLine(shorten(line))}`),
          '',
        ];
  const lines = [
    ...list(
      'turned',
      turned.map(({ before, after }) => `${before.quote} → ${after.quote}`),
    ),
    ...list(
      'gained',
      gained.map(({ quote }) => quote),
    ),
    ...list(
      'lost',
      lost.map(({ quote }) => quote),
    ),
  ];
  return `${(lines.length > 0 ? lines : [say('audit.same', speak)]).join('\n')}\n`;
}
