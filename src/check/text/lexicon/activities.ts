import type { Locale } from '../../../../schema/languages.ts';
import { lexiconOf, lookUp } from './lexicon.ts';

const activities = lexiconOf(({ activities }) => activities);

const inThem = lexiconOf(({ interestActivities }) => interestActivities);

/** Whether what stands for an interest begins by telling what is done, and says nothing of why: `We send letters to earlier donors.` */
export function tellsActivity(interest: string, locale: Locale): boolean {
  const found = lookUp(activities, interest, locale) ?? lookUp(inThem, interest, locale);
  return found !== undefined && interest.trimStart().startsWith(found);
}
