import { claimFacts } from '../../../schema/claim-facts.ts';
import type { Locale } from '../../../schema/languages.ts';
import { printDestination } from '../../locale/destinations.ts';
import { say } from '../../locale/say.ts';
import { printValue } from '../../locale/values.ts';
import type { SpokenClaim } from './spoken-claim.ts';
import type { NamedValue, ToldClaim } from './told-claim.ts';

/** Gives a claim of a text in `locale` its words, in that language or in the one that is spoken. */
export function speakClaim(claim: ToldClaim, locale: Locale, speak: Locale = locale): SpokenClaim {
  const { kind, isDenied, sure, value, isOwn, isLocal, isRight, clause, named } = claim;
  const { told, denied, values = [] } = claimFacts[kind];
  return {
    kind,
    isDenied,
    sure,
    value,
    isOwn,
    isLocal,
    isRight,
    told: say(clause, speak, { x: nameIn(named, speak) }),
    shown: printNamed(named, locale),
    facts: [...new Set([...told, ...denied, ...values])],
  };
}

function printNamed(named: NamedValue | null, locale: Locale): string {
  return named ? printValue(named.value, named.as, locale) : '';
}

/** As a sentence names it: a country as a destination. */
function nameIn(named: NamedValue | null, speak: Locale): string {
  return named?.as === 'country' ? printDestination(named.value, speak) : printNamed(named, speak);
}
