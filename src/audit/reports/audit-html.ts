import type { Element } from 'hast';
import type { Locale } from '../../../schema/languages.ts';
import { say } from '../../locale/say.ts';
import { htmlElement } from '../../markdown/html-element.ts';
import { toHtml } from '../../markdown/to-html.ts';
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
import { type ComparedLine, comparedTitle, tellCompared } from './compared-lines.ts';

/** How the page is printed: its language, the day that it bears, in words, and its style sheets. */
export type PagePrinting = {
  readonly speak: Locale;
  readonly day: string;
  readonly styles: readonly string[];
};

/** Nothing is loaded from anywhere, and no script runs. */
const policy = "default-src 'none'; style-src 'unsafe-inline'";

/** The audit of texts as one page that stands alone, for the screen and for paper. */
export function auditHtml(
  texts: readonly AuditedText[],
  compared: ComparedTexts | undefined,
  { speak, day, styles }: PagePrinting,
): string {
  const title = say('audit.page', speak);
  const head = htmlElement(
    'head',
    {},
    htmlElement('meta', { charSet: 'utf-8' }),
    htmlElement('meta', { httpEquiv: ['Content-Security-Policy'], content: policy }),
    htmlElement('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    htmlElement('title', {}, title),
    // A style sheet is a text that no reference is read in.
    { ...htmlElement('style', {}), children: [{ type: 'text', value: styles.join('\n') }] },
  );
  const main = htmlElement(
    'main',
    {},
    htmlElement('h1', {}, title),
    htmlElement('p', { className: ['day'] }, say('audit.day', speak, { day })),
    ...texts.map((text) => textSection(text, speak)),
    ...(compared ? [comparedSection(compared, speak)] : []),
    keySection(speak),
  );
  const page = htmlElement('html', { lang: speak }, head, htmlElement('body', {}, main));
  return `${toHtml({ type: 'root', children: [{ type: 'doctype' }, page] })}\n`;
}

function textSection(text: AuditedText, speak: Locale): Element {
  const { file, language, unrecognised } = text;
  const duties = tellDuties(text, speak).map((duty) => dutyItem(duty, language, speak));
  const left = unrecognised.map((sentence) =>
    htmlElement(
      'li',
      {},
      quoteOf({ text: sentence.text, place: printPlace(file, sentence), mark: '' }, language),
    ),
  );
  return htmlElement(
    'section',
    {},
    htmlElement('h2', {}, titleLine(text, speak)),
    htmlElement('p', { className: ['sum'] }, sumLine(text, speak)),
    ...closingLines(text, speak).map((line) => htmlElement('p', { className: ['note'] }, line)),
    htmlElement('ol', { className: ['duties'] }, ...duties),
    htmlElement('h3', {}, say('audit.wording', speak)),
    wordingPart(text, speak),
    ...(left.length > 0
      ? [htmlElement('h3', {}, say('audit.unrecognised', speak)), htmlElement('ul', {}, ...left)]
      : []),
  );
}

function dutyItem(
  { state, article, duty, quotes, notes }: ToldDuty,
  language: Locale,
  speak: Locale,
): Element {
  return htmlElement(
    'li',
    { className: [state] },
    htmlElement('p', { className: ['state'] }, say(`audit.states.${state}`, speak)),
    htmlElement('h3', {}, duty),
    htmlElement('p', { className: ['article'] }, article),
    ...quotes.map((quote) => quoteOf(quote, language)),
    ...notes.map((note) => htmlElement('p', { className: ['note'] }, note)),
  );
}

/** A sentence of the text, with where it stands and how far it tells. */
function quoteOf({ text, place, mark }: ToldQuote, language: Locale): Element {
  return htmlElement(
    'figure',
    {},
    htmlElement('blockquote', { lang: language }, htmlElement('p', {}, text)),
    htmlElement('figcaption', {}, mark === '' ? place : `${place} · ${mark}`),
  );
}

function wordingPart(text: AuditedText, speak: Locale): Element {
  const told = tellWording(text, speak);
  if (typeof told === 'string') return htmlElement('p', {}, told);
  const items = told.map(({ mark, ...quote }) =>
    htmlElement(
      'li',
      {},
      htmlElement('p', {}, mark),
      quoteOf({ ...quote, mark: '' }, text.language),
    ),
  );
  return htmlElement('ul', {}, ...items);
}

function comparedSection(compared: ComparedTexts, speak: Locale): Element {
  const groups = tellCompared(compared, speak).flatMap(({ heading, lines }) => [
    htmlElement('h3', {}, heading),
    htmlElement('ul', {}, ...lines.map((line) => comparedLine(line, speak))),
  ]);
  const told = groups.length > 0 ? groups : [htmlElement('p', {}, say('audit.same', speak))];
  return htmlElement('section', {}, htmlElement('h2', {}, comparedTitle(compared, speak)), ...told);
}

function comparedLine({ lead, sides }: ComparedLine, speak: Locale): Element {
  const names = sides.length > 1 ? [say('audit.before', speak), say('audit.after', speak)] : [];
  const told = sides.flatMap(({ text, place }, at) => {
    const name = names[at];
    const label = name ? [htmlElement('p', {}, htmlElement('b', {}, name))] : [];
    const quote = htmlElement('blockquote', {}, htmlElement('p', {}, text));
    return [...label, htmlElement('figure', {}, quote, htmlElement('figcaption', {}, place))];
  });
  return htmlElement('li', {}, ...(lead === '' ? [] : [htmlElement('p', {}, lead)]), ...told);
}

function keySection(speak: Locale): Element {
  const rows = dutyStates.flatMap((state) => [
    htmlElement('dt', {}, say(`audit.states.${state}`, speak)),
    htmlElement('dd', {}, say(`audit.means.${state}`, speak)),
  ]);
  return htmlElement(
    'section',
    { className: ['key'] },
    htmlElement('h2', {}, say('audit.key', speak)),
    htmlElement('dl', {}, ...rows),
  );
}
