import type { ClaimKind } from '../../../../schema/claims.ts';
import { rightKinds } from '../../../../schema/claims.ts';
import type { Locale } from '../../../../schema/languages.ts';
import type { ReadText } from '../../../claims/read-claims.ts';
import type { PlacedSentence } from '../../../claims/text/context.ts';
import type { Notice, Section } from '../../../content/notice.ts';
import type { ReadSection } from '../../findings/rule.ts';
import { complaintHurdleIn } from '../../text/lexicon/complaints.ts';
import {
  groundsIn,
  isAtAnyTime,
  limitIn,
  objectsToMarketing,
} from '../../text/lexicon/right-limits.ts';

/** A sentence of a text that limits a right as the law does not. */
export type TextLimit = {
  readonly section: Section;
  readonly sentence: PlacedSentence;
  readonly kind: ClaimKind;
  readonly form: 'limit' | 'grounds';
};

type Look = (sentence: string, locale: Locale) => TextLimit['form'] | undefined;

/** The rights that the law lets be used at any time; the others have lawful limits that no sentence by itself tells apart. */
const looks: Partial<Record<ClaimKind, Look>> = {
  withdrawal: (sentence, locale) => {
    if (isAtAnyTime(sentence, locale)) return undefined;
    if (groundsIn(sentence, locale) !== undefined) return 'grounds';
    return limitIn(sentence, locale) === undefined ? undefined : 'limit';
  },
  objection: (sentence, locale) =>
    objectsToMarketing(sentence, locale) && groundsIn(sentence, locale) !== undefined
      ? 'grounds'
      : undefined,
  complaint: (sentence, locale) =>
    complaintHurdleIn(sentence, locale) === undefined ? undefined : 'limit',
};

/** The sentences of a draft that limit a right which has no limits; what the text tells as facts is judged there. */
export function limitsInText(
  { sections, locale, revision }: Notice,
  read: ReadSection,
): TextLimit[] {
  if (revision !== null) return [];
  return sections.flatMap((section) => {
    const told = read(section, locale);
    return (told?.sentences ?? []).flatMap((sentence, index): TextLimit[] => {
      if (isFact(sentence, section)) return [];
      for (const kind of kindsOf(index, told)) {
        const form = looks[kind]?.(sentence.text, locale);
        if (form) return [{ section, sentence, kind, form }];
      }
      return [];
    });
  });
}

/** The rights that a sentence tells of, and objection in any case: marketing is forbidden in many words. */
function kindsOf(index: number, told: ReadText | undefined): ClaimKind[] {
  const own = (told?.claims ?? []).filter(
    ({ sentence, certainty }) => sentence === index && certainty !== 'quoted',
  );
  return rightKinds.filter(
    (kind) => kind === 'objection' || own.some((claim) => claim.kind === kind),
  );
}

function isFact({ line }: PlacedSentence, { told }: Section): boolean {
  return told.lines.some(({ from, to }) => from <= line && line <= to);
}
