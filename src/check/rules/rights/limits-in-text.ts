import type { ClaimKind } from '../../../../schema/claims.ts';
import type { Locale } from '../../../../schema/languages.ts';
import type { ReadClaim } from '../../../claims/read-claims.ts';
import type { Notice, Section } from '../../../content/notice.ts';
import type { ReadSection } from '../../findings/rule.ts';
import { complaintHurdleIn } from '../../text/lexicon/complaints.ts';
import {
  groundsIn,
  isAtAnyTime,
  limitIn,
  tellsOfMarketing,
} from '../../text/lexicon/right-limits.ts';

/** A sentence of a text that limits a right as the law does not. */
export type TextLimit = {
  readonly section: Section;
  readonly claim: ReadClaim;
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
    tellsOfMarketing(sentence, locale) && groundsIn(sentence, locale) !== undefined
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
  return sections.flatMap((section) =>
    (read(section, locale)?.claims ?? []).flatMap((claim): TextLimit[] => {
      const { kind, quote, certainty, line } = claim;
      if (section.told.lines.some(({ from, to }) => from <= line && line <= to)) return [];
      const form = certainty === 'quoted' ? undefined : looks[kind]?.(quote, locale);
      return form ? [{ section, claim, form }] : [];
    }),
  );
}
