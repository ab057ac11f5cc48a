import type { Locale } from '../../../schema/languages.ts';
import type { Place } from '../../content/place.ts';
import { articleAddress } from '../../locale/articles.ts';
import { wordsIn } from '../../words/spoken.ts';
import type { Finding, RelatedPlace } from '../findings/finding.ts';
import { fingerprintOf } from '../findings/fingerprint.ts';
import { sayFinding } from '../findings/say-finding.ts';
import { type ComparisonName, comparisonRules } from './comparison-rules.ts';

/** What a comparison found, before it is put into words. */
export type Difference = {
  rule: ComparisonName;
  place: Place;
  notice: string | null;
  revision?: string | null;
  locale?: string | null;
  section?: string | null;
  articles?: readonly string[];
  related?: RelatedPlace[];
  /** Values for the message. */
  data: Readonly<Record<string, string>>;
  /** What tells it from other differences of the same rule, notice, revision and language. */
  key?: string;
};

/** A difference as a finding, said in `speak`. */
export function findingFromDifference(difference: Difference, speak: Locale): Finding {
  const { rule, place, notice, revision = null, locale = null, section = null } = difference;
  const { articles = [], related = [], data, key = '' } = difference;
  const { severity } = comparisonRules[rule];
  const { message, hint } = sayFinding(wordsIn(speak).comparisons[rule], { data }, speak);
  return {
    rule,
    severity,
    articles: [...articles],
    notice,
    revision,
    locale,
    section,
    message,
    hint,
    helpUri: articleAddress(articles[0] ?? '5(2)'),
    place,
    related,
    fingerprint: fingerprintOf([rule, notice, revision, locale, key]),
    archived: false,
    unreadable: false,
  };
}
