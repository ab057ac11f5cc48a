import { BorderStyle, Footer, Header, PageNumber, Paragraph, TabStopType, TextRun } from 'docx';

/** What stands above and below the text of every page. */
export type Margins = {
  readonly head: string;
  readonly headRight: string;
  readonly foot: string;
  /** What every page must say besides; `null` where there is nothing. */
  readonly warning: string | null;
  /** The word for a page. */
  readonly page: string;
};

/** The width of the text in twentieths of a point: A4 with margins of an inch. */
const rightEdge = 9026;

export function headerOf({ head, headRight }: Margins): Header {
  return new Header({
    children: [marginLine([new TextRun(head), new TextRun(`\t${headRight}`)], 'bottom')],
  });
}

/** The revision on the left; the page and the number of pages, as fields, on the right. */
export function footerOf({ foot, warning, page }: Margins): Footer {
  const pages = new TextRun({
    children: [`\t${page} `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
  });
  const line = marginLine([new TextRun(foot), pages], 'top');
  const said = warning === null ? [] : [new Paragraph({ style: 'Margin', text: warning })];
  return new Footer({ children: [line, ...said] });
}

function marginLine(children: readonly TextRun[], edge: 'top' | 'bottom'): Paragraph {
  return new Paragraph({
    style: 'Margin',
    tabStops: [{ type: TabStopType.RIGHT, position: rightEdge }],
    border: { [edge]: { style: BorderStyle.SINGLE, size: 4, space: 6, color: 'B8C0C8' } },
    children,
  });
}
