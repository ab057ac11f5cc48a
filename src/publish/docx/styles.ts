import { BorderStyle, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx';
import type { Locale } from '../../../schema/languages.ts';
import { directionOf } from '../../locale/language-marks.ts';
import { say } from '../../locale/say.ts';
import { isSpoken } from '../../words/speech.ts';
import type { ParagraphStyle } from './word-blocks.ts';

/** How much deeper a list or a quotation stands than what is around it, in twentieths of a point. */
export const indentStep = 400;

/** How far the words of a clause stand from where its number begins. */
export const clauseStep = 440;

const ink = '1A1A1A';
const grey = '55606B';
const font = 'Arial';

type OwnStyle = Exclude<ParagraphStyle, 'Normal' | 'Title' | `Heading${number}` | 'FootnoteText'>;

/** The looks that Word has no name for, and those of its own that are changed. */
const own: Readonly<Record<OwnStyle | 'Margin', Omit<IParagraphStyleOptions, 'id'>>> = {
  Stamp: { name: 'Stamp', run: { color: grey }, paragraph: { spacing: { after: 60 } } },
  Banner: {
    name: 'Banner',
    run: { bold: true },
    paragraph: {
      spacing: { before: 120, after: 160 },
      border: { left: { style: BorderStyle.SINGLE, size: 24, space: 8, color: 'B35900' } },
      indent: { left: 160 },
    },
  },
  Fact: { name: 'Fact', paragraph: { spacing: { after: 50 } } },
  Quote: {
    name: 'Quote',
    paragraph: {
      indent: { left: indentStep },
      spacing: { after: 120 },
      border: { left: { style: BorderStyle.SINGLE, size: 12, space: 8, color: 'B8C0C8' } },
    },
  },
  Code: {
    name: 'Code',
    run: { font: 'Courier New', size: 18 },
    paragraph: { spacing: { after: 160 } },
  },
  Rule: {
    name: 'Rule',
    paragraph: {
      spacing: { after: 160 },
      border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: 'B8C0C8' } },
    },
  },
  TableText: { name: 'Table Text', paragraph: { spacing: { after: 0 } } },
  TableHead: { name: 'Table Head', run: { bold: true }, paragraph: { spacing: { after: 0 } } },
  TableEnd: {
    name: 'Table End',
    run: { size: 12 },
    paragraph: { spacing: { after: 0 } },
  },
  DocumentEnd: { name: 'Document End', run: { size: 2 }, paragraph: { spacing: { after: 0 } } },
  Margin: { name: 'Margin', run: { size: 16, color: grey }, paragraph: { spacing: { after: 0 } } },
};

/** The language that Word checks the spelling in; of a text from right to left, Word looks at another mark. */
function languageOf(locale: Locale) {
  const tag = isSpoken(locale) ? say('languages.tag', locale) : locale;
  return directionOf(locale) === 'rtl' ? { value: tag, bidirectional: tag } : { value: tag };
}

/** How the document looks: quiet, for A4 paper, headings of real levels. */
export function stylesFor(locale: Locale): IStylesOptions {
  const heading = (size: number, before: number) => ({
    run: { font, size, bold: true, color: ink },
    paragraph: { spacing: { before, after: 100 }, keepNext: true, keepLines: true },
  });
  const direction = directionOf(locale) === 'rtl' ? { bidirectional: true } : {};
  return {
    default: {
      document: {
        run: { font, size: 21, color: ink, language: languageOf(locale) },
        paragraph: {
          spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO },
          ...direction,
        },
      },
      title: {
        run: { font, size: 38, bold: true, color: ink },
        paragraph: { spacing: { before: 120, after: 160 } },
      },
      heading1: heading(28, 360),
      heading2: heading(24, 280),
      heading3: heading(22, 220),
      heading4: heading(21, 180),
      heading5: heading(21, 160),
      heading6: heading(21, 160),
      listParagraph: { paragraph: { spacing: { after: 60 } } },
      hyperlink: { run: { color: '0B4F9E', underline: { type: 'single' } } },
      footnoteText: { run: { size: 18 }, paragraph: { spacing: { after: 40 } } },
    },
    paragraphStyles: Object.entries(own).map(([id, style]) => ({
      id,
      basedOn: 'Normal',
      quickFormat: true,
      ...style,
    })),
  };
}
