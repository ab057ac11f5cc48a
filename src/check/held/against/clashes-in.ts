import type { ReadClaim } from '../../../claims/read-claims.ts';
import type { PlacedSentence } from '../../../claims/text/context.ts';
import type { Notice, Section } from '../../../content/notice.ts';
import { isPartlyBroken } from '../../facts/broken.ts';
import type { CheckContext, ReadSection } from '../../findings/rule.ts';
import { isAside } from '../../text/lexicon/asides.ts';
import { holdClaims } from '../hold-claims.ts';
import { affirmedAbsence } from './affirmed-absence.ts';
import type { Asked } from './asked.ts';
import { type Clash, gravestOf, type PlacedClash } from './clash.ts';
import { deniedFact } from './denied-fact.ts';
import { missingFact } from './missing-fact.ts';
import { otherBasis } from './other-basis.ts';
import { otherFee } from './other-fee.ts';
import { otherDeadline, otherRetention } from './other-period.ts';

type Reading = Pick<CheckContext, 'day' | 'read'>;

/** Several rules ask for the same: what was read for one is not held against the facts again. */
const known = new WeakMap<ReadSection, Map<Notice, readonly PlacedClash[]>>();

/**
 * The sentences of a draft that the facts do not bear out, wherever both stand, each with its gravest clash. What the text tells as
 * facts (tables, lists, lines) is one of the facts, and is not held against them. Released texts stay as they are.
 */
export function clashesIn(notice: Notice, { day, read }: Reading): readonly PlacedClash[] {
  if (notice.revision !== null) return [];
  const ofText = known.get(read) ?? new Map<Notice, readonly PlacedClash[]>();
  known.set(read, ofText);
  const found = ofText.get(notice) ?? findClashes(notice, { day, read });
  ofText.set(notice, found);
  return found;
}

function findClashes(notice: Notice, { day, read }: Reading): PlacedClash[] {
  const hold = holdClaims(notice, day);
  return textsOf(notice).flatMap((section) => {
    const { sentences, claims } = read(section, notice.locale) ?? { sentences: [], claims: [] };
    return [...Map.groupBy(claims, ({ sentence }) => sentence)].flatMap(([index, made]) => {
      const sentence = sentences[index];
      if (!sentence || isFact(sentence, section)) return [];
      const kinds = new Set(made.map(({ kind }) => kind));
      const told = made.filter(({ polarity }) => polarity === 'affirmed');
      const affirmed = new Set(told.map(({ kind }) => kind));
      const before = sentences[index - 1]?.text;
      const around = { sentence, before, kinds, affirmed, section, notice, day, hold };
      const gravest = gravestOf(made.flatMap((claim) => clashesOf({ claim, ...around })));
      return gravest ? [placed(gravest, sentence, section)] : [];
    });
  });
}

/** The sections of a notice, and its short answers: each says something beside the facts. */
function textsOf({ sections, answers = [] }: Notice): Section[] {
  return [...sections, ...answers.map(({ section }) => section)];
}

const finders: readonly ((asked: Asked) => Clash | undefined)[] = [
  deniedFact,
  affirmedAbsence,
  otherRetention,
  otherDeadline,
  otherFee,
  otherBasis,
  missingFact,
];

/** What the law or another says is claimed by nobody here, and what a fact that cannot be read says is not known. */
function clashesOf(asked: Asked): Clash[] {
  const { certainty, direction }: ReadClaim = asked.claim;
  if (certainty === 'quoted' || direction === 'in' || direction === 'person') return [];
  if (!asked.claim.sure && isAside(asked.sentence.text, asked.notice.locale)) return [];
  return finders
    .flatMap((find) => find(asked) ?? [])
    .filter(({ path }) => !isPartlyBroken(asked.notice, String(path[0])));
}

function isFact({ line }: PlacedSentence, { told }: Section): boolean {
  return told.lines.some(({ from, to }) => from <= line && line <= to);
}

function placed(
  clash: Clash,
  { text, line, column, endLine, endColumn }: PlacedSentence,
  section: Section,
): PlacedClash {
  const place = { file: section.file, line, column, endLine, endColumn };
  return { ...clash, sentence: text, section, place };
}
