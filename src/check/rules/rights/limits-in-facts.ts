import { rights } from '../../../../schema/gdpr/vocabularies.ts';
import { isNone } from '../../../../schema/values.ts';
import type { Notice } from '../../../content/notice.ts';
import type { FactPath } from '../../../content/problem.ts';
import type { SaidValue } from '../../findings/finding.ts';
import { printed } from '../../findings/printed.ts';
import { kindNamed } from '../../held/said-claim.ts';
import { complaintHurdleIn } from '../../text/lexicon/complaints.ts';
import {
  groundsForMarketingIn,
  groundsIn,
  isAtAnyTime,
  limitIn,
  unlawfulLimitIn,
} from '../../text/lexicon/right-limits.ts';
import { refusalIn } from '../../text/lexicon/right-refusals.ts';

/** A sentence that limits a right, and whether the law leaves no doubt that it may not. */
export type RightLimit = {
  readonly path: FactPath;
  readonly named: SaidValue;
  readonly right: string;
  readonly sentence: string;
  readonly form: 'limit' | 'grounds';
  readonly isSure: boolean;
};

/** The limits that the texts of rights set, one of each right, and those of the text on complaints. */
export function limitsInFacts({ facts, locale }: Notice): RightLimit[] {
  const found = [...rights, 'directMarketing' as const].flatMap((right): RightLimit[] => {
    const stated = facts.rights?.[right];
    if (!stated || isNone(stated)) return [];
    const texts = (['text', 'limits', 'how'] as const).flatMap((field) => {
      const text: string | undefined = field in stated ? stated[field as 'text'] : undefined;
      // What refuses the right is graver (`right-refused`).
      return text && !refusalIn(text, locale) ? [{ field, text }] : [];
    });
    const whenever = texts.some(({ text }) => isAtAnyTime(text, locale));
    const limits = texts.flatMap(({ field, text }): RightLimit[] => {
      const grounds = groundsOf(right)?.(text, locale);
      // What may be used at any time no law limits.
      const look = isFree(right) ? limitIn : unlawfulLimitIn;
      const sentence = grounds ?? look(text, locale);
      if (sentence === undefined) return [];
      const form = grounds === undefined ? 'limit' : 'grounds';
      const isSure = field === 'text' && isFree(right) && !whenever;
      const named = printed('right', right);
      return [{ path: ['rights', right, field], named, right, sentence, form, isSure }];
    });
    return limits.slice(0, 1);
  });
  return [...found, ...limitOfComplaint({ facts, locale })];
}

function limitOfComplaint({ facts, locale }: Pick<Notice, 'facts' | 'locale'>): RightLimit[] {
  const sentence = complaintHurdleIn(facts.complaint?.text ?? '', locale);
  if (sentence === undefined) return [];
  return [
    {
      path: ['complaint', 'text'],
      named: kindNamed('complaint'),
      right: 'complaint',
      sentence,
      form: 'limit',
      isSure: false,
    },
  ];
}

/** The rights that may be used at any time and without grounds: Articles 7(3), 21(2) and 21(3). */
function isFree(right: string): boolean {
  return right === 'directMarketing' || right === 'withdrawal';
}

/** Where the law asks for no grounds. */
function groundsOf(right: string) {
  if (right === 'directMarketing') return groundsForMarketingIn;
  return right === 'withdrawal' ? groundsIn : undefined;
}
