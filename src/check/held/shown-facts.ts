import type { PlacedSentence } from '../../claims/text/context.ts';
import type { Notice, Section } from '../../content/notice.ts';
import type { Position } from '../../markdown/line-index.ts';
import { findPlaceholders } from '../../markdown/placeholders.ts';
import { foldSpace } from '../../markdown/plain-text.ts';
import { type Quote, quotesIn } from '../text/quotes.ts';
import { saysValue } from '../text/says-value.ts';
import { valuesOfSection } from '../text/seen-values.ts';

/**
 * What of a section is read as facts though no claim is recognised in it: what a placeholder printed, what a fact quotes as its
 * own words (`seen`), and a period, address, number or country of a fact that stands in the section.
 */
export function shownFacts(
  notice: Notice,
  day: string,
): (section: Section) => (sentence: PlacedSentence) => boolean {
  const quotes = Map.groupBy(
    quotesIn(notice).filter(({ isLong }) => isLong),
    ({ place }) => place.file,
  );
  return (section) => {
    const own = quotes.get(section.file) ?? [];
    const values = valuesOfSection(notice, section.id, day);
    const printed =
      section.printed === section.source
        ? []
        : findPlaceholders(section.markdown).map(({ line, column }) => ({
            line: line + section.bodyLine - 1,
            column,
          }));
    return (sentence) =>
      printed.some((at) => liesIn(at, sentence)) ||
      own.some((quote) => isQuoted(sentence.text, quote)) ||
      values.some(({ value, kind }) => saysValue(sentence.text, value, kind, notice.locale));
  };
}

function liesIn(
  { line, column }: Position,
  { line: from, column: first, endLine, endColumn }: PlacedSentence,
) {
  const isBehind = line > from || (line === from && column >= first);
  return isBehind && (line < endLine || (line === endLine && column < endColumn));
}

function isQuoted(sentence: string, { words }: Quote): boolean {
  const folded = foldSpace(sentence);
  return folded.includes(words) || words.includes(folded);
}
