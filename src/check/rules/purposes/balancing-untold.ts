import { latin } from '../../../../schema/latin.ts';
import type { Notice } from '../../../content/notice.ts';
import { placedBases } from '../../facts/bases.ts';
import { differingExamples } from '../../findings/differing-examples.ts';
import type { Rule } from '../../findings/rule.ts';
import { disclosesAny } from '../../text/wording/texts.ts';

/** Words of a test that was done or can be had; `emmekä punnitse` tells of none. */
const balancing = latin(
  /(?<!(?:emme|emmekä|ei|eikä|inte|utan|not|without|nicht|keine|ohne)\s+(?:\p{L}+\s+)?)(?:punni[nt]|tasapainotesti|intresseavvägning|avvägning|vägt |abgewogen|abwäg|interessenabwägung|abwägung|balanc|weighed|legitimate interests? assessment)/iu,
);

/** WP260 rev.01, annex: at least that information on the balancing test can be had on request. */
export const balancingUntold: Rule = {
  name: 'balancing-untold',
  severity: 'info',
  articles: ['13(1)(d)', '14(2)(b)'],
  restsOn: ['wp260-annex'],
  reading: 'one-balance',
  since: '2018-05-25',
  byWordLists: true,
  readsWords: true,
  examples: differingExamples(
    `purposes: [{id: logs, name: Security, bases: [{basis: legitimate-interests, interest: stopping attacks{++, balancing: Ask us for the balancing test.++}}]}]`,
  ),
  *check(notice) {
    const bases = placedBases(notice.facts).flatMap(({ entry, path, purpose }) =>
      entry.basis === 'legitimate-interests' && entry.interest
        ? [{ name: purpose?.name ?? entry.interest, entry, path: [...path, 'balancing'] }]
        : [],
    );
    const [first] = bases;
    if (!first || bases.some(({ entry }) => entry.balancing) || isToldInText(notice)) return;
    const purposes = [...new Set(bases.map(({ name }) => name))].join(', ');
    yield { path: first.path, data: { purposes } };
  },
};

/** Who reads of one test, or how to get it, knows to ask for the others. */
function isToldInText({ sections }: Notice): boolean {
  return sections
    .filter((section) => disclosesAny(section, ['purposes', 'rights']))
    .some(({ text }) => balancing.test(text));
}
