import type { PlacedSentence } from '../../claims/text/context.ts';
import type { Notice, Section } from '../../content/notice.ts';
import { isSameLength, lengthOf } from '../../locale/reading/periods-in-text.ts';
import { findPlaceholders } from '../../markdown/placeholders.ts';
import { foldSpace } from '../../markdown/plain-text.ts';
import { type Quote, quotesIn } from '../text/quotes.ts';
import { lengthsIn, saysValue } from '../text/says-value.ts';
import { valuesOfSection } from '../text/seen-values.ts';

/** Tells whether a sentence shows something. */
type Shows = (sentence: PlacedSentence) => boolean;

/**
 * What of a section is read as facts though no claim is recognised in it: what a placeholder printed, what a fact quotes as its
 * own words (`seen`), and a period, address, number or country of a fact that stands in the section.
 */
export function shownFacts(notice: Notice, day: string): (section: Section) => Shows {
  const quotes = Map.groupBy(
    quotesIn(notice).filter(({ isLong }) => isLong),
    ({ place }) => place.file,
  );
  return (section) => {
    const own = quotes.get(section.file) ?? [];
    const shows = [showsPlaceholder(section), showsValue(section, notice, day)];
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

function showsValue(section: Section, notice: Notice, day: string): Shows {
  const values = valuesOfSection(notice, section.id, day);
  const others = values.filter(({ kind }) => kind !== 'duration');
  const lengths = values
    .filter(({ kind }) => kind === 'duration')
    .map(({ value }) => lengthOf(value));
  const { locale } = notice;
  return ({ text }) =>
    others.some(({ value, kind }) => saysValue(text, value, kind, locale)) ||
    (lengths.length > 0 &&
      lengthsIn(text, locale).some((said) => lengths.some((one) => isSameLength(one, said))));
}
