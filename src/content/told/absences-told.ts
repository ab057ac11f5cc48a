import type { DisclosureKind } from '../../../schema/disclosures/index.ts';
import type { ContentLanguage } from '../../../schema/languages.ts';
import type { ClaimMemo } from '../../claims/read-claims.ts';
import type { SectionSource } from '../read-section.ts';
import type { MapNode } from '../yaml.ts';

/** A disclosure that a sentence of a section declares absent, as front matter would, where the sentence stands. */
export type SentenceAbsence = {
  readonly absent: DisclosureKind;
  readonly section: string;
  readonly node: MapNode;
};

/** What sentences of a language tell there is none of, and what was read for it. */
export type SentenceAbsences = {
  readonly told: readonly SentenceAbsence[];
  readonly memo: ClaimMemo;
};

export const noAbsences: SentenceAbsences = { told: [], memo: new Map() };

/** Reads the sentences of the texts of a notice, the source first. */
export type TellAbsences = (
  texts: ReadonlyMap<ContentLanguage, readonly SectionSource[]>,
) => ReadonlyMap<ContentLanguage, SentenceAbsences>;
