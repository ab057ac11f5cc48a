import type { Locale } from '../../../schema/languages.ts';
import { onOneLine } from '../../escape/unseen.ts';
import { say } from '../../locale/say.ts';
import type { AuditedText } from '../audit-text.ts';
import type { ComparedTexts } from '../compare-audits.ts';
import { dutyStates } from '../judge-duties.ts';
import {
  closingLines,
  printPlace,
  sumLine,
  type ToldDuty,
  type ToldQuote,
  tellDuties,
  tellWording,
  titleLine,
} from './audit-lines.ts';
import { comparedTitle, tellCompared } from './compared-lines.ts';
import { shorten } from './shorten.ts';

/** Colours a text for a terminal, or leaves it as it is. */
export type Paint = (
  style: 'red' | 'yellow' | 'green' | 'dim' | 'underline',
  text: string,
) => string;

/** How a report for people is printed; `sentences` lists those that were not recognised. */
export type StylishPrinting = {
  readonly speak: Locale;
  readonly paint: Paint;
  readonly sentences?: boolean | undefined;
};

const colours = {
  told: 'green',
  vague: 'yellow',
  denied: 'green',
  refused: 'red',
  missing: 'red',
} as const;

/** The audit of a text for people: the sum, each duty with the sentence and its place, words to mend, and what was read. */
export function auditStylish(text: AuditedText, printing: StylishPrinting): string {
  const { speak, paint, sentences } = printing;
  const width = Math.max(...dutyStates.map((state) => say(`audit.states.${state}`, speak).length));
  const blocks = [
    [paint('underline', onOneLine(titleLine(text, speak))), sumLine(text, speak)],
    tellDuties(text, speak).flatMap((duty) => printDuty(duty, width, printing)),
    [paint('underline', say('audit.wording', speak)), ...printWording(text, printing)],
    sentences ? printUnrecognised(text, printing) : [],
    closingLines(text, speak),
  ];
  const lines = blocks.filter((block) => block.length > 0).map((block) => block.join('\n'));
  return `${lines.join('\n\n')}\n`;
}

function printDuty(
  { state, article, duty, quotes, notes }: ToldDuty,
  width: number,
  { speak, paint }: StylishPrinting,
): string[] {
  const head = paint(colours[state], say(`audit.states.${state}`, speak).padEnd(width));
  const indent = ' '.repeat(width + 4);
  const lines = quotes.map(({ text, place, mark }) => {
    const where = paint('dim', onOneLine(mark === '' ? place : `${place} (${mark})`));
    return `${indent}${quoted(text)} ${where}`;
  });
  const said = notes.map((note) => `${indent}${onOneLine(note)}`);
  return [`  ${head}  ${duty} (${article})`, ...lines, ...said];
}

function printWording(text: AuditedText, { speak, paint }: StylishPrinting): string[] {
  const told = tellWording(text, speak);
  if (typeof told === 'string') return [`  ${told}`];
  return told.flatMap(({ text: quote, mark, place }: ToldQuote) => [
    `  ${onOneLine(mark)}`,
    `    ${quoted(quote)} ${paint('dim', onOneLine(place))}`,
  ]);
}

function printUnrecognised(
  { file, unrecognised }: AuditedText,
  { speak, paint }: StylishPrinting,
): string[] {
  const lines = unrecognised.map(
    (sentence) =>
      `  ${quoted(sentence.text)} ${paint('dim', onOneLine(printPlace(file, sentence)))}`,
  );
  return [paint('underline', say('audit.unrecognised', speak)), ...lines];
}

function quoted(text: string): string {
  return onOneLine(shorten(text));
}

/** What two texts tell differently, for people. */
export function comparedStylish(
  compared: ComparedTexts,
  { speak, paint }: StylishPrinting,
): string {
  const groups = tellCompared(compared, speak).map(({ heading, lines }) =>
    [
      paint('underline', heading),
      ...lines.flatMap(({ lead, sides }) => [
        ...(lead === '' ? [] : [`  ${onOneLine(lead)}`]),
        ...sides.map(({ text, place }, at) => {
          const arrow = at > 0 ? '→ ' : '';
          return `    ${arrow}${quoted(text)} ${paint('dim', onOneLine(place))}`;
        }),
      ]),
    ].join('\n'),
  );
  const told = groups.length > 0 ? groups : [say('audit.same', speak)];
  return `${[paint('underline', onOneLine(comparedTitle(compared, speak))), ...told].join('\n\n')}\n`;
}
