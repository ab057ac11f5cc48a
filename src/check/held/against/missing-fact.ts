import type { ClaimKind } from '../../../../schema/claims.ts';
import type { FactPath } from '../../../content/problem.ts';
import { nodeAt } from '../../../content/yaml.ts';
import { sellsData } from '../sells-data.ts';
import type { Asked } from './asked.ts';
import type { Clash } from './clash.ts';
import { isDoubtful } from './is-doubtful.ts';
import { thirdCountriesOf } from './third-countries-of.ts';
import { unknownParties } from './unknown-parties.ts';

/** Where the fact belongs that would hold such a claim: of these kinds alone its lack is worth a warning. */
const homes: Partial<Record<ClaimKind, FactPath>> = {
  transfer: ['transfers'],
  'joint-control': ['jointControllers'],
  'automated-decision': ['automatedDecisions'],
  profiling: ['purposes'],
  'special-data': ['dataCategories'],
  recipient: ['recipients'],
  sale: ['recipients'],
};

/** A claim of a kind that people must hear of, where no fact holds it; what is merely possible counts where it names somebody or some country. */
export function missingFact(asked: Asked): Clash | undefined {
  const { kind, polarity, certainty } = asked.claim;
  const path = homes[kind];
  if (!path || polarity !== 'affirmed' || asked.hold(asked.claim).isHeld || isDoubtful(asked))
    return undefined;
  const value = namedBy(asked);
  // That data may be sold is no less than that they are.
  const isTold = certainty === 'stated' || (certainty === 'possible' && kind === 'sale');
  if (value === undefined && !(isTold && isEnough(asked, path))) return undefined;
  return { way: 'lacks', kind, isSure: false, path, value };
}

/** What the claim names that no fact has. */
function namedBy(asked: Asked): string | undefined {
  switch (asked.claim.kind) {
    case 'transfer':
      return unknownCountries(asked)[0];
    case 'recipient':
    case 'sale':
      return unknownParties(asked, { sources: asked.claim.kind === 'sale' })[0];
    default:
      return undefined;
  }
}

function unknownCountries({ claim, hold, notice }: Asked): string[] {
  const { unknown } = hold(claim);
  const countries = thirdCountriesOf(claim);
  if (!nodeAt(notice.tree, ['transfers'])) return countries;
  return countries.filter((code) => unknown.some(({ value }) => value === code));
}

/** Whether a claim that names nothing new says enough by itself: there is no fact of its kind at all. */
function isEnough(asked: Asked, path: FactPath): boolean {
  const { claim, notice } = asked;
  const { kind, values } = claim;
  if (kind === 'recipient') return false;
  if (kind === 'sale')
    return values?.parties === undefined && sellsData(asked.sentence.text, notice.locale);
  if (kind === 'transfer') return !values?.countries && !nodeAt(notice.tree, path);
  return true;
}
