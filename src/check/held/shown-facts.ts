import type { PlacedSentence } from '../../claims/text/context.ts';
import type { Notice, Section } from '../../content/notice.ts';
import { countryNames } from '../../locale/reading/countries-in-text.ts';
import { isSameLength, lengthOf } from '../../locale/reading/periods-in-text.ts';
import { findPlaceholders } from '../../markdown/placeholders.ts';
import { foldSpace } from '../../markdown/plain-text.ts';
import { type Quote, quotesIn } from '../text/quotes.ts';
import { lengthsIn, type ShownKind, saysValue } from '../text/says-value.ts';
import { type SeenValue, valuesBySection } from '../text/seen-values.ts';

/** Tells whether a sentence shows something. */
type Shows = (sentence: PlacedSentence) => boolean;

/**
 * What of a section is read as facts though no claim is recognised in it: what a placeholder printed, what a fact quotes as its
 * own words (`seen`), and a period, address, day or country of a fact that stands in the section.
 */
export function shownFacts(notice: Notice, day: string): (section: Section) => Shows {
  const quotes = Map.groupBy(
    quotesIn(notice).filter(({ isLong }) => isLong),
    ({ place }) => place.file,
  );
  const values = valuesBySection(notice, day);
  return (section) => {
    const own = quotes.get(section.file) ?? [];
    const shows = [showsPlaceholder(section), showsValue(values.get(section.id) ?? [], notice)];
    return (sentence) =>
      own.some((quote) => isQuoted(sentence.text, quote)) || shows.some((one) => one(sentence));
  };
}

function isQuoted(sentence: string, { words }: Quote): boolean {
  const folded = foldSpace(sentence);
  return folded.includes(words) || words.includes(folded);
}

function showsPlaceholder({ source, printed, markdown, bodyLine }: Section): Shows {
  const found = source === printed ? [] : findPlaceholders(markdown);
  const order = (line: number, column: number) => line * 1_000_000 + column;
  return ({ line, column, endLine, endColumn }) =>
    found.some((place) => {
      const at = order(place.line + bodyLine - 1, place.column);
      return at >= order(line, column) && at < order(endLine, endColumn);
    });
}

/** An age is a number as many others are: it shows no fact by itself. */
function showsValue(values: readonly SeenValue[], { locale }: Notice): Shows {
  const of = (...kinds: readonly ShownKind[]) => values.filter(({ kind }) => kinds.includes(kind));
  const lengths = of('duration').map(({ value }) => lengthOf(value));
  const countries = of('country').map(({ value }) => countryNames(value, locale));
  const others = of('date', 'phone', 'verbatim');
  return ({ text }) =>
    countries.some((names) => names.test(text)) ||
    others.some(({ value, kind }) => saysValue(text, value, kind, locale)) ||
    (lengths.length > 0 &&
      lengthsIn(text, locale).some((said) => lengths.some((one) => isSameLength(one, said))));
}
