import type { Locale } from '../../schema/languages.ts';
import type { Notice } from '../content/notice.ts';
import { withoutFullStop } from '../locale/full-stop.ts';
import { describeFactChange } from '../publish/changes/changed-facts.ts';
import type { FactChange } from '../redline/facts/compare-facts.ts';
import { wordsIn } from '../words/spoken.ts';

/** Says a fact that changed between two texts. */
export type TellFact = (change: FactChange) => string;

/**
 * Says changed facts as readers of the notice are told them, in its language; after that, in the language
 * `speak`, what it does to the data subject, and the path that `release --less-protective` takes.
 *
 * `Storage periods: Customers: Time: before 5 years, now 3 years (protects the data subject more;
 * retention.customers.period)`
 */
export function tellFacts(before: Notice, after: Notice, speak: Locale): TellFact {
  return (change) => {
    const { subject, sentence } = describeFactChange(change, before, after);
    const told = [subject, withoutFullStop(sentence, after.locale)]
      .filter((part) => part !== '')
      .join(': ');
    return `${told} (${wordsIn(speak).redline.effects[change.effect]}; ${change.path})`;
  };
}
