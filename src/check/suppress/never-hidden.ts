import { type ProblemCode, problemCodes } from '../../content/problem.ts';

/** Who the controller is, why data are processed and the right to complain are never waived. */
function isNeverWaived(rule: string): boolean {
  return /^(controller|purposes?|complaint)-/u.test(rule);
}

/** Faults of a text that hide nothing else. Any other fault of a file keeps rules from its facts. */
const hidingNothing: ReadonlySet<string> = new Set<ProblemCode>([
  'placeholder-unknown',
  'placeholder-unsayable',
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
  'language-unread',
  'word-lists-missing',
]);

/** Whether a file or fact that is not well-formed is found: rules cannot judge what it holds. */
export function hidesFacts(rule: string): boolean {
  return Object.hasOwn(problemCodes, rule) && !hidingNothing.has(rule);
}

/** Whether no decision and no baseline may take what is found by a name. */
export function isNeverHidden(rule: string): boolean {
  return isNeverWaived(rule) || hidesFacts(rule);
}
