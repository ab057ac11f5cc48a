import { type Claim, type ClaimKind, rightKinds } from '../../../../schema/claims.ts';
import { rights } from '../../../../schema/gdpr/vocabularies.ts';
import type { Locale } from '../../../../schema/languages.ts';
import { partiesInText } from '../../../claims/values/parties.ts';
import type { Notice } from '../../../content/notice.ts';
import type { FactPath } from '../../../content/problem.ts';
import { splitSentences } from '../../../locale/split-sentences.ts';
import { nodesAt } from '../../facts/nodes-at.ts';
import { unrestrictedTriggers } from '../../facts/rights.ts';
import type { Rule } from '../../findings/rule.ts';
import { thirdCountriesOf } from '../../held/against/third-countries-of.ts';
import { isHypothetical } from '../../text/lexicon/hypothetical.ts';
import { isDenied } from '../../text/lexicon/negation.ts';
import { namesIt, saysOutright, tellsAway } from '../../text/lexicon/none-words.ts';
import { exceptedParts, undeniedParts } from '../../text/lexicon/undenied-parts.ts';
import { readAlone } from '../../text/read-alone.ts';
import { thirdCountriesNamed } from '../../text/third-countries-named.ts';

/** What each absence denies, by what claims. */
const denied: Readonly<Record<string, ClaimKind>> = {
  recipients: 'recipient',
  transfers: 'transfer',
  automatedDecisions: 'automated-decision',
  jointControllers: 'joint-control',
  dataProtectionOfficer: 'officer-contact',
  children: 'children',
  specialCategories: 'special-data',
  cookies: 'cookies',
  ...Object.fromEntries(rightKinds.map((right) => [`rights.${right}`, right] as const)),
};

export const noneAffirmed: Rule = {
  name: 'none-affirmed',
  severity: 'error',
  introduced: '0.2.0',
  articles: ['5(1)(a)', '12(1)'],
  since: '2018-05-25',
  byWordLists: true,
  examples: {
    failing: { yaml: 'transfers: {none: We send all your data to the United States.}' },
    passing: { yaml: 'transfers: {none: We do not transfer your data outside the EEA.}' },
  },
  *check(notice) {
    for (const { path, field, kind, sentence } of absencesOf(notice)) {
      // A right that is due is graver denied than told askew (`right-denied`).
      if (isDue(path[1], notice)) continue;
      const stance = stanceOf(sentence, kind, notice.locale);
      if (stance === 'denied') continue;
      const severity = stance === 'affirmed' ? 'error' : 'warning';
      yield { path, data: { field, sentence }, severity, form: stance };
    }
  },
};

function isDue(right: FactPath[number] | undefined, notice: Notice): boolean {
  const due = rights.find((one) => one === right);
  return due !== undefined && unrestrictedTriggers(due, notice).length > 0;
}

/** The words of each absence, and those that are quoted for it. */
function absencesOf({ tree }: Notice) {
  const found: { path: FactPath; field: string; kind: ClaimKind; sentence: string }[] = [];
  for (const [field, kind] of Object.entries(denied)) {
    const [none] = nodesAt(tree, `${field}.none`);
    if (!none) continue;
    for (const { node, path } of [none, ...nodesAt(tree, `${field}.seen`)]) {
      if (node.kind === 'text') found.push({ path, field, kind, sentence: node.value });
    }
  }
  return found;
}

/** Whether words affirm what they stand for the absence of: surely, as it seems, or not. */
function stanceOf(told: string, kind: ClaimKind, locale: Locale): 'affirmed' | 'seems' | 'denied' {
  const text = behindNo(told, locale);
  const claims = readAlone(text, locale).filter(
    (claim) => claim.kind === kind || (kind === 'recipient' && claim.kind === 'sale'),
  );
  const affirmed = claims.filter(
    ({ polarity, direction }) =>
      polarity === 'affirmed' && direction !== 'in' && direction !== 'person',
  );
  if (affirmed.some(({ sure }) => sure)) return 'affirmed';
  if (kind === 'cookies' && tellsAway(text, kind, locale)) return 'denied';
  const isMeant = !isHypothetical(text, locale);
  if (isMeant && namesSomebody(text, kind, locale)) return 'affirmed';
  const isOpen = affirmed.length > 0 && affirmed.length === claims.length;
  if (!isOpen && takesBack(claims)) return 'seems';
  const isTold = isOpen || (kind !== 'transfer' && namesIt(text, kind, locale));
  if (!isTold || isDenied(text, locale) || tellsAway(text, kind, locale)) return 'denied';
  const isOutright = affirmed.some(isPlain) || saysOutright(text, kind, locale);
  return isOutright && isMeant ? 'affirmed' : 'seems';
}

/** Whether a part of the words that denies nothing says to whom or where to: behind an exception, or far from what readers of claims know. */
function namesSomebody(text: string, kind: ClaimKind, locale: Locale): boolean {
  const parts = () => undeniedParts(text, locale).filter((part) => !tellsAway(part, kind, locale));
  switch (kind) {
    case 'transfer':
      return (
        parts().some((part) => isAbroad(part, locale) && namesIt(part, kind, locale)) ||
        exceptedParts(text, locale).some(
          (part) => isAbroad(part, locale) && !tellsAway(part, kind, locale),
        )
      );
    case 'joint-control':
      return parts().some((part) => partiesInText(part).length > 0 && namesIt(part, kind, locale));
    case 'recipient':
      return exceptedParts(text, locale).some((part) => partiesInText(part).length > 0);
    default:
      return false;
  }
}

function isAbroad(part: string, locale: Locale): boolean {
  return thirdCountriesNamed(part, locale).length > 0;
}

/** Whether what is denied is taken back: in `We transfer no data, except backups that are kept in India` one of both is but possible. */
function takesBack(claims: readonly Claim[]): boolean {
  const { affirmed = [], denied = [] } = Object.groupBy(claims, ({ polarity }) => polarity);
  return (
    [affirmed, denied].some(
      (one) => one.length > 0 && one.every(({ certainty }) => certainty === 'possible'),
    ) && affirmed.length > 0
  );
}

/** Whether an absence that denies nothing says outright that there is one: it names where to, or with whom. */
function isPlain(claim: Claim): boolean {
  const { kind, certainty, values } = claim;
  if (certainty !== 'stated') return false;
  switch (kind) {
    case 'transfer':
      return thirdCountriesOf(claim).length > 0;
    case 'joint-control':
    case 'recipient':
      return values?.parties !== undefined;
    default:
      return kind === 'officer-contact' || kind === 'automated-decision';
  }
}

/** The words behind a mere `None.`: a line of the text says it first, and then how things are. */
function behindNo(text: string, locale: Locale): string {
  const [first = '', ...rest] = splitSentences(text, locale);
  const isMereNo =
    rest.length > 0 && !/\p{L}\s+\p{L}+\s+\p{L}/u.test(first) && isDenied(first, locale);
  return isMereNo ? rest.join(' ') : text;
}
