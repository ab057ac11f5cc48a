import type { Facts } from '../../../../../schema/disclosures/index.ts';
import type { Retention } from '../../../../../schema/disclosures/retention.ts';
import { longestDays } from '../../../facts/longest-days.ts';
import { nameInMessage } from '../../../findings/name-entry.ts';
import type { Rule } from '../../../findings/rule.ts';

const applicants =
  /bewerb|job application|applicant|recruit|hakija|työhake|rekrytoi|(?:jobb?|arbets)sökande|jobbansök|platsansök/iu;
const refusal =
  /absage|ablehnung|(?:bewerbungs|auswahl)verfahrens?|reject|refus|turned down|avslag|hylkä|kieltei|valinnan|rekrytoinnin|rekryteringen/iu;
/** Kept for later openings because the applicant wished so: another matter. */
const agreed = /einwillig|consent|suostum|samtyck|\bpool|talent/iu;

/** Two months for claims (AGG, section 15(4)), three to sue (ArbGG, section 61b(1)), and the post. */
const longest = 'P6M';

/**
 * How long papers of applicants who were refused are kept: six months at most in the view of the Federal Commissioner and of
 * authorities of the states, for so long a claim under the General Act on Equal Treatment can come.
 */
export const applicantsKeptLongGermany: Rule = {
  name: 'applicants-kept-long-germany',
  severity: 'warning',
  introduced: '0.2.0',
  articles: ['13(2)(a)', '14(2)(a)'],
  restsOn: ['de-applicants'],
  since: '2018-05-25',
  examples: {
    failing: {
      yaml: `controller: {name: Laden GmbH, country: DE}
retention: [{id: applications, name: Bewerbungen, period: P2Y, from: ab der Absage}]`,
    },
    passing: {
      yaml: `controller: {name: Laden GmbH, country: DE}
retention: [{id: applications, name: Bewerbungen, period: P6M, from: ab der Absage}]`,
    },
  },
  *check({ facts }) {
    for (const [index, entry] of (facts.retention ?? []).entries()) {
      const { period, id, name } = entry;
      if (period === undefined || longestDays(period) <= longestDays(longest)) continue;
      if (!isOfRefused(entry, facts)) continue;
      yield { path: ['retention', index, 'period'], data: { entry: nameInMessage(id, name) } };
    }
  },
};

function isOfRefused(
  { id, name = '', during = '', from = '', data = [] }: Retention,
  { dataCategories = [] }: Facts,
): boolean {
  if (!refusal.test(from) || agreed.test(`${name} ${during} ${from}`)) return false;
  const categories = dataCategories.filter((one) => data.includes(one.id));
  const named = [id, name, during, from, ...categories.map((one) => one.name ?? '')];
  return named.some((words) => applicants.test(words));
}
