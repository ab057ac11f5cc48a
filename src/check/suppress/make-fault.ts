import type { Locale } from '../../../schema/languages.ts';
import type { Place } from '../../content/place.ts';
import { articleAddress } from '../../locale/articles.ts';
import { wordsIn } from '../../words/spoken.ts';
import type { Finding } from '../findings/finding.ts';
import { fingerprintOf } from '../findings/fingerprint.ts';
import { sayFinding } from '../findings/say-finding.ts';
import type { SuppressionFault } from './faults.ts';
import { hidesFacts } from './never-hidden.ts';

/** A decision about what a rule finds, and where it stands. */
type Decision = {
  rule: string;
  section?: string | undefined;
  until?: string | undefined;
  place: Place;
};

/** A decision that is no good, as an error; `notice` is `null` for one of the site. */
export function makeFault(
  fault: SuppressionFault,
  { rule, section, until = '', place }: Decision,
  { notice, speak }: { notice: string | null; speak: Locale },
): Finding {
  const hides = hidesFacts(rule) ? rule : '';
  const words = wordsIn(speak).suppressions[fault];
  const { message, hint } = sayFinding(words, { data: { rule, until, hides } }, speak);
  return {
    rule: fault,
    severity: 'error',
    articles: [],
    notice,
    revision: null,
    locale: null,
    section: null,
    message,
    hint,
    helpUri: articleAddress('5(2)'),
    place,
    related: [],
    fingerprint: fingerprintOf([fault, notice, rule, section ?? null]),
    archived: false,
    unreadable: false,
  };
}
