import type { Element } from 'hast';
import type { Locale } from '../../../schema/languages.ts';
import { sayInLanguage } from '../../locale/language-names.ts';
import { say } from '../../locale/say.ts';
import { toHtml } from '../../markdown/to-html.ts';
import type { AuditedText } from '../audit-text.ts';
import type { ComparedTexts } from '../compare-audits.ts';
import { dutyStates } from '../judge-duties.ts';
import {
  closingLines,
  placeIn,
  sumLine,
  type ToldDuty,
  type ToldQuote,
  tellDuties,
  tellWording,
} from './audit-lines.ts';
import { tellCompared } from './compared-lines.ts';
import { element } from './html-element.ts';

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
  const head = element(
    'head',
    {},
    element('meta', { charSet: 'utf-8' }),
    element('meta', { httpEquiv: ['Content-Security-Policy'], content: policy }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, title),
    // A style sheet is a text that no reference is read in.
    { ...element('style', {}), children: [{ type: 'text', value: styles.join('\n') }] },
  );
  const main = element(
    'main',
    {},
    element('h1', {}, title),
    element('p', { className: ['day'] }, say('audit.day', speak, { day })),
    ...texts.map((text) => textSection(text, speak)),
    ...(compared ? [comparedSection(compared, speak)] : []),
    keySection(speak),
  );
  const page = element('html', { lang: speak }, head, element('body', {}, main));
  return `${toHtml({ type: 'root', children: [{ type: 'doctype' }, page] })}\n`;
}

function textSection(text: AuditedText, speak: Locale): Element {
  const { file, language, unrecognised } = text;
  const duties = tellDuties(text, speak).map((duty) => dutyItem(duty, language, speak));
  const left = unrecognised.map((sentence) =>
    element(
      'li',
      {},
      quoteOf({ text: sentence.text, place: placeIn(file, sentence), mark: '' }, language),
    ),
  );
  return element(
    'section',
    {},
    element(
      'h2',
      {},
      say('audit.title', speak, { file, language: sayInLanguage(language, speak) }),
    ),
    element('p', { className: ['sum'] }, sumLine(text, speak)),
    ...closingLines(text, speak).map((line) => element('p', { className: ['note'] }, line)),
    element('ol', { className: ['duties'] }, ...duties),
    element('h3', {}, say('audit.wording', speak)),
    wordingPart(text, speak),
    ...(left.length > 0
      ? [element('h3', {}, say('audit.unrecognised', speak)), element('ul', {}, ...left)]
      : []),
  );
}

function dutyItem(
  { state, article, duty, quotes }: ToldDuty,
  language: Locale,
  speak: Locale,
): Element {
  return element(
    'li',
    { className: [state] },
    element('p', { className: ['state'] }, say(`audit.states.${state}`, speak)),
    element('h3', {}, duty),
    element('p', { className: ['article'] }, article),
    ...quotes.map((quote) => quoteOf(quote, language)),
  );
}

/** A sentence of the text, with where it stands and how far it tells. */
function quoteOf({ text, place, mark }: ToldQuote, language: Locale): Element {
  return element(
    'figure',
    {},
    element('blockquote', { lang: language }, element('p', {}, text)),
    element('figcaption', {}, mark === '' ? place : `${place} · ${mark}`),
  );
}

function wordingPart(text: AuditedText, speak: Locale): Element {
  const told = tellWording(text, speak);
  if (typeof told === 'string') return element('p', {}, told);
  const items = told.map(({ mark, ...quote }) =>
    element('li', {}, element('p', {}, mark), quoteOf({ ...quote, mark: '' }, text.language)),
  );
  return element('ul', {}, ...items);
}

function comparedSection(compared: ComparedTexts, speak: Locale): Element {
  const groups = tellCompared(compared, speak).flatMap(({ heading, lines }) => [
    element('h3', {}, heading),
    element('ul', {}, ...lines.map((sides) => element('li', {}, ...sidesOf(sides, speak)))),
  ]);
  const told = groups.length > 0 ? groups : [element('p', {}, say('audit.same', speak))];
  return element('section', {}, element('h2', {}, say('audit.against', speak)), ...told);
}

function sidesOf(sides: readonly string[], speak: Locale): Element[] {
  const [before = '', after] = sides;
  if (after === undefined) return [element('p', {}, before)];
  return [
    element('p', {}, element('b', {}, say('audit.before', speak)), ` ${before}`),
    element('p', {}, element('b', {}, say('audit.after', speak)), ` ${after}`),
  ];
}

function keySection(speak: Locale): Element {
  const rows = dutyStates.flatMap((state) => [
    element('dt', {}, say(`audit.states.${state}`, speak)),
    element('dd', {}, say(`audit.means.${state}`, speak)),
  ]);
  return element(
    'section',
    { className: ['key'] },
    element('h2', {}, say('audit.key', speak)),
    element('dl', {}, ...rows),
  );
}
