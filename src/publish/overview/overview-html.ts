import type { Element } from 'hast';
import type { Locale } from '../../../schema/languages.ts';
import { printDate } from '../../locale/dates.ts';
import { say } from '../../locale/say.ts';
import { htmlElement } from '../../markdown/html-element.ts';
import { toHtml } from '../../markdown/to-html.ts';
import type { Overview } from './overview.ts';
import { overviewCells, overviewHead } from './overview-cells.ts';

/** Nothing is loaded from anywhere, and no script runs. */
const policy = "default-src 'none'; style-src 'unsafe-inline'";

/** The overview as one page that stands alone: for those who keep the notices, and for no search engine. */
export function overviewHtml(
  overview: Overview,
  { speak, styles }: { readonly speak: Locale; readonly styles: readonly string[] },
): string {
  const title = say('overview.title', speak);
  const head = htmlElement(
    'head',
    {},
    htmlElement('meta', { charSet: 'utf-8' }),
    htmlElement('meta', { httpEquiv: ['Content-Security-Policy'], content: policy }),
    htmlElement('meta', { name: 'robots', content: 'noindex' }),
    htmlElement('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    htmlElement('title', {}, title),
    // A style sheet is a text that no reference is read in.
    { ...htmlElement('style', {}), children: [{ type: 'text', value: styles.join('\n') }] },
  );
  const day = say('overview.day', speak, { day: printDate(overview.now, speak) });
  const main = htmlElement(
    'main',
    {},
    htmlElement('h1', {}, title),
    htmlElement('p', {}, day),
    // What scrolls sideways can be reached by keyboard, and has a name then.
    htmlElement(
      'div',
      { className: ['wide'], role: 'region', ariaLabel: title, tabIndex: 0 },
      tableOf(overview, speak),
    ),
  );
  const page = htmlElement('html', { lang: speak }, head, htmlElement('body', {}, main));
  return `${toHtml({ type: 'root', children: [{ type: 'doctype' }, page] })}\n`;
}

function tableOf({ rows }: Overview, speak: Locale): Element {
  const head = overviewHead(speak).map((name) => htmlElement('th', { scope: 'col' }, name));
  const body = rows.map((row) => {
    const [name = '', ...cells] = overviewCells(row, speak);
    const first = htmlElement('th', { scope: 'row' }, name);
    return htmlElement('tr', {}, first, ...cells.map((cell) => htmlElement('td', {}, cell)));
  });
  return htmlElement(
    'table',
    {},
    htmlElement('thead', {}, htmlElement('tr', {}, ...head)),
    htmlElement('tbody', {}, ...body),
  );
}
