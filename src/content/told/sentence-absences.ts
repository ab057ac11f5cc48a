import { claimAbsences } from '../../../schema/claim-absences.ts';
import type { DisclosureKind } from '../../../schema/disclosures/index.ts';
import type { ContentLanguage } from '../../../schema/languages.ts';
import type { ClaimMemo } from '../../claims/read-claims.ts';
import type { SectionSource } from '../read-section.ts';
import type { YamlNode } from '../yaml.ts';
import type { SentenceAbsence, SentenceAbsences } from './absences-told.ts';
import { type Homes, homesOf } from './homes.ts';
import { mapOf, nodeOf } from './nodes.ts';
import { plainName } from './plain-word.ts';
import { type Denial, wholeDenials } from './whole-denials.ts';

/** A language of a notice: its sections, and the sentences that deny all there is of a kind. */
type Text = {
  readonly sections: readonly SectionSource[];
  readonly denials: readonly Denial[];
  readonly memo: ClaimMemo;
};

/**
 * What the sentences of a notice surely tell that there is none of, by language; the first of `texts` is the source.
 *
 * 1. A sentence is the fact where front matter has none of its kind. So in the source it is only where every translation tells
 *    the absence too, in a sentence or in front matter: what the reader is not sure of in one language is read in none.
 * 2. Where front matter declares the same in the same words, both are one fact, and nothing is to be printed again.
 * 3. Where front matter says anything else, the sentence is prose, and is held against that.
 */
export function sentenceAbsences(
  texts: ReadonlyMap<ContentLanguage, readonly SectionSource[]>,
): ReadonlyMap<ContentLanguage, SentenceAbsences> {
  const [[, source] = []] = texts;
  const homes = homesOf(source ?? []);
  const read = new Map([...texts].map(([locale, sections]) => [locale, readText(sections, homes)]));
  const [first, ...translations] = read.values();
  const inSource = Object.values(claimAbsences).filter(
    ({ absent }) => first && isOfSource(absent, first, translations),
  );
  return new Map(
    [...read].map(([locale, text]) => {
      const told = inSource.flatMap(({ absent }) => absenceIn(text, absent) ?? []);
      return [locale, { told, memo: text.memo }];
    }),
  );
}

function readText(sections: readonly SectionSource[], homes: Homes): Text {
  const memo: ClaimMemo = new Map();
  return { sections, memo, denials: sections.flatMap((one) => wholeDenials(one, homes, memo)) };
}

/** Whether the source tells an absence: in front matter, or in a sentence where each translation tells it too. */
function isOfSource(absent: DisclosureKind, source: Text, translations: readonly Text[]): boolean {
  if (factsOf(source, absent).length > 0) return declares(source, absent);
  const tells = (text: Text) => declares(text, absent) || absenceIn(text, absent) !== undefined;
  return [source, ...translations].every(tells);
}

/** What front matter tells of a kind. */
function factsOf(
  { sections }: Text,
  kind: DisclosureKind,
): { section: SectionSource; node: YamlNode }[] {
  return sections.flatMap((section) => {
    const node = section.disclosures.entries.get(kind)?.value;
    return node ? [{ section, node }] : [];
  });
}

function declares(text: Text, kind: DisclosureKind): boolean {
  const facts = factsOf(text, kind);
  return facts.length > 0 && facts.every(({ node }) => noneIn(node) !== undefined);
}

function noneIn(node: YamlNode): string | undefined {
  const none = node.kind === 'map' ? node.entries.get('none')?.value : undefined;
  return none?.kind === 'text' ? none.value : undefined;
}

/** The first sentence that tells an absence of which front matter says nothing else. */
function absenceIn(text: Text, absent: DisclosureKind): SentenceAbsence | undefined {
  const facts = factsOf(text, absent);
  const own = text.denials.filter((denial) => claimAbsences[denial.kind].absent === absent);
  for (const { section, place, words } of own) {
    const here = facts.find((fact) => fact.section.id === section);
    const declared = here && noneIn(here.node);
    const isOne = declared !== undefined && plainName(declared) === plainName(words);
    if (facts.length > 0 && !isOne) continue;
    const none = nodeOf(declared ?? words, place);
    return { absent, section, node: mapOf(place, ['none', none]) };
  }
  return undefined;
}
