import type { ClaimKind } from '../../../../schema/claims.ts';
import type { FactPath } from '../../../content/problem.ts';
import { nodeAt } from '../../../content/yaml.ts';
import { tellsOfOtherOfficer } from '../../text/lexicon/officers-of-bodies.ts';
import { deniesProfiling } from '../../text/lexicon/profiling-denied.ts';
import type { Asked } from './asked.ts';
import type { Clash } from './clash.ts';
import { isDoubtful } from './is-doubtful.ts';
import { thirdCountriesOf } from './third-countries-of.ts';
import { unknownParties } from './unknown-parties.ts';

/** Where a kind is declared absent. */
const absences: Partial<Record<ClaimKind, readonly FactPath[]>> = {
  transfer: [['transfers', 'none']],
  recipient: [['recipients', 'none']],
  'joint-control': [['jointControllers', 'none']],
  'officer-contact': [['dataProtectionOfficer', 'none']],
  'automated-decision': [['automatedDecisions', 'none']],
  profiling: [['automatedDecisions', 'none']],
  'special-data': [['specialCategories', 'none']],
  children: [
    ['children', 'none'],
    ['children', 'offeredDirectly'],
  ],
};

/** A declared absence that a claim affirms: `Your data is transferred to Canada.` beside `transfers: {none: ..}`. */
export function affirmedAbsence(asked: Asked): Clash | undefined {
  const { kind, polarity, sure } = asked.claim;
  const path = polarity === 'affirmed' && absences[kind]?.find((one) => isAbsence(asked, one));
  if (!path || asked.hold(asked.claim).isHeld || isDoubtful(asked)) return undefined;
  switch (kind) {
    case 'transfer': {
      const countries = thirdCountriesOf(asked.claim);
      const isInside = countries.length === 0 && asked.claim.values?.countries !== undefined;
      return isInside ? undefined : { way: 'affirms', kind, isSure: sure, path };
    }
    case 'recipient':
      return affirmedRecipient(asked, path);
    case 'profiling':
      return isStated(asked) ? { way: 'affirms', kind, isSure: false, path } : undefined;
    // Who offers children nothing may have data of some.
    case 'children':
      return isStated(asked) && (sure || asked.kinds.has('data'))
        ? { way: 'affirms', kind, isSure: false, path }
        : undefined;
    case 'officer-contact':
      return isStated(asked) && !isOfficerOfOther(asked)
        ? { way: 'affirms', kind, isSure: sure, path }
        : undefined;
    default:
      // Who names an article tells what the law says.
      return { way: 'affirms', kind, isSure: sure && !asked.claim.values?.articles, path };
  }
}

/** That data go to somebody is sure where a company is named; `to our partners` may be of those whom the law calls none. */
function affirmedRecipient(asked: Asked, path: FactPath): Clash | undefined {
  const { sure, values } = asked.claim;
  const parties = unknownParties(asked);
  if (parties.length === 0 && (values?.parties || !isStated(asked))) return undefined;
  return { way: 'affirms', kind: 'recipient', isSure: sure && parties.length > 0, path };
}

/** That there are no decisions by machines says nothing of profiling, unless it says so. */
function isAbsence({ notice, claim }: Asked, path: FactPath): boolean {
  const node = nodeAt(notice.tree, path);
  if (node?.kind !== 'text') return false;
  if (claim.kind === 'profiling') return deniesProfiling(node.value, notice.locale);
  return path.at(-1) === 'none' || node.value === 'false';
}

/** Whether an officer is that of a body which is not the controller. */
function isOfficerOfOther({ sentence, notice: { facts, locale } }: Asked): boolean {
  return tellsOfOtherOfficer(sentence.text, facts.controller?.name ?? '', locale);
}

function isStated({ claim }: Asked): boolean {
  return claim.certainty === 'stated';
}
