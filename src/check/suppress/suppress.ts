import type { Locale } from '../../../schema/languages.ts';
import type { Suppression } from '../../../schema/notice.ts';
import type { Place } from '../../content/place.ts';
import { type ProblemCode, problemCodes } from '../../content/problem.ts';
import { articleAddress } from '../../locale/articles.ts';
import { wordsIn } from '../../words/spoken.ts';
import type { Finding } from '../findings/finding.ts';
import { fingerprintOf } from '../findings/fingerprint.ts';
import { sayFinding } from '../findings/say-finding.ts';
import type { SuppressionFault } from './faults.ts';

/** A suppression with the place it stands in. */
export type PlacedSuppression = Suppression & { place: Place };

export type SuppressionRequest = {
  notice: string;
  /** The day a suppression must reach to hold. */
  day: string;
  speak: Locale;
  /** Names of all rules, and of what reading can find. */
  known: ReadonlySet<string>;
};

export type Suppressed = { findings: Finding[]; suppressed: number };

/** Who the controller is, why data are processed and the right to complain are never waived. */
function isNeverWaived(rule: string): boolean {
  return /^(controller|purposes?|complaint)-/u.test(rule);
}

/** Faults of a text that hide nothing else. Any other fault of a file keeps rules from its facts. */
const hidingNothing: ReadonlySet<string> = new Set<ProblemCode>([
  'placeholder-unknown',
  'raw-html',
  'words-unshown',
  'table-cells-extra',
  'table-text-glued',
  'other-dialect',
  'text-unfinished',
  'text-mojibake',
  'link-unsafe',
  'link-address-empty',
  'link-anchor-missing',
  'link-page-missing',
  'link-to-markdown',
  'reference-undefined',
  'heading-id-malformed',
  'heading-ids-differ',
  'heading-id-twice',
  'heading-id-taken',
  'heading-id-reserved',
  'html-id-lost',
  'figure-without-text',
  'figure-missing',
  'section-unlisted',
  'character-doubtful',
  'word-lists-missing',
]);

/** Whether a file or fact that is not well-formed is found: rules cannot judge what it holds. */
function hidesFacts(rule: string): boolean {
  return Object.hasOwn(problemCodes, rule) && !hidingNothing.has(rule);
}

/** Whether no decision and no baseline may take what is found by a name. */
export function isNeverHidden(rule: string): boolean {
  return isNeverWaived(rule) || hidesFacts(rule);
}

/**
 * Takes away the findings that a suppression answers. A suppression that is unknown, forbidden,
 * expired or answers nothing is an error itself.
 */
export function suppress(
  findings: readonly Finding[],
  suppressions: readonly PlacedSuppression[],
  request: SuppressionRequest,
): Suppressed {
  const faults: Finding[] = [];
  const answered = new Set<Finding>();
  for (const suppression of suppressions) {
    const fault = faultOf(suppression, request);
    const matching = fault ? [] : findings.filter((finding) => answers(suppression, finding));
    for (const finding of matching) answered.add(finding);
    const reported = fault ?? (matching.length === 0 ? 'suppression-unused' : undefined);
    if (reported) faults.push(makeFinding(reported, suppression, request));
  }
  const kept = findings.filter((finding) => !answered.has(finding));
  return { findings: [...kept, ...faults], suppressed: answered.size };
}

function faultOf(
  { rule, until }: PlacedSuppression,
  { day, known }: SuppressionRequest,
): SuppressionFault | undefined {
  if (!known.has(rule)) return 'suppression-unknown';
  if (isNeverHidden(rule)) return 'suppression-forbidden';
  if (until < day) return 'suppression-expired';
  return undefined;
}

function answers({ rule, section }: PlacedSuppression, finding: Finding): boolean {
  if (finding.rule !== rule || finding.unreadable) return false;
  return section === undefined || section === finding.section;
}

function makeFinding(
  fault: SuppressionFault,
  suppression: PlacedSuppression,
  { notice, speak }: SuppressionRequest,
): Finding {
  const { rule, until, place } = suppression;
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
    fingerprint: fingerprintOf([fault, notice, rule, suppression.section ?? null]),
    archived: false,
    unreadable: false,
  };
}
