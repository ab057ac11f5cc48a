import type { PlacedSentence } from '../../claims/text/context.ts';
import type { Notice, Section } from '../../content/notice.ts';
import { quotesIn } from '../text/quotes.ts';
import { valuesBySection } from '../text/seen-values.ts';
import { showsPlaceholder } from './shown-placeholders.ts';
import { showsQuote } from './shown-quotes.ts';
import { showsValue } from './shown-values.ts';

/**
 * What of a section is read as facts though no claim is recognised in it: what a placeholder printed, what a fact quotes as its
 * own words (`seen`), and a period, address, day or country of a fact that stands in the section.
 */
export function shownFacts(
  notice: Notice,
  day: string,
): (section: Section) => (sentence: PlacedSentence) => boolean {
  const { locale } = notice;
  const long = quotesIn(notice).filter(({ isLong }) => isLong);
  const quotes = Map.groupBy(long, ({ place }) => place.file);
  const values = valuesBySection(notice, day);
  return (section) => {
    const isPrinted = showsPlaceholder(section);
    const isQuoted = showsQuote(quotes.get(section.file) ?? [], locale);
    const isValue = showsValue(values.get(section.id) ?? [], locale);
    return (sentence) => isPrinted(sentence) || isQuoted(sentence.text) || isValue(sentence.text);
  };
}
