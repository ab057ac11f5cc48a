import type { ReadClaim } from '../../../claims/read-claims.ts';
import type { Notice, Section } from '../../../content/notice.ts';
import type { CheckContext } from '../../findings/rule.ts';
import { toldClashes } from '../../held/against/told-clash.ts';
import { deniedInOne } from './denied-in-one.ts';
import type { Contradiction, Untold } from './difference.ts';
import { otherValues, valuesMissing } from './other-values.ts';
import { isStale, type Translated, translatedSections } from './source-digest.ts';
import { toldInOne } from './told-in-one.ts';
import { sideOf } from './told-side.ts';
import { type Turned, turnedSentences } from './turned-sentences.ts';

/** What a section of a translation and its source tell in different ways. */
export type Compared = {
  readonly section: Section;
  readonly original: Section;
  readonly contradictions: readonly Contradiction[];
  /** Sentences of one place that seem to say the contrary, where nothing else is told of them. */
  readonly turned: readonly Turned[];
  /** What only the translation tells. */
  readonly added: readonly Untold[];
  /** What only the source tells. */
  readonly lost: readonly Untold[];
};

/** One for each section of a translation whose text and source can be read, whatever asks for it. */
const known = new WeakMap<Notice, readonly Compared[]>();

/**
 * Compares what each section of a translation claims with what its source does: the claims of the whole section, for translators
 * join sentences and move them. Each sentence is told once, by what is gravest: one that is against the facts is told as that. Of a section whose source has changed since it
 * was translated only what is sure is told: that it is behind is another finding. Released texts stay as they are.
 */
export function compareTranslation(notice: Notice, context: CheckContext): readonly Compared[] {
  if (notice.revision !== null) return [];
  const before = known.get(notice);
  if (before) return before;
  const compared = translatedSections(notice, context).flatMap((one) =>
    compare(one, notice, context),
  );
  known.set(notice, compared);
  return compared;
}

function compare(translated: Translated, notice: Notice, context: CheckContext): Compared[] {
  const { section, original } = translated;
  const { source, read } = context;
  const mine = sideOf(section, notice, read);
  const theirs = source && sideOf(original, source, read);
  if (!source || !mine || !theirs) return [];
  const here = toldClashes(notice, context);
  const there = toldClashes(source, context);
  const found = onePerSentence(
    gravestFirst([...deniedInOne(mine, theirs), ...otherValues(mine, theirs)]),
  );
  const contradictions = found.filter((one) => {
    const clashes = [here(one.mine, section), there(one.theirs, original)];
    return !clashes.includes('sure') && (one.isSure || !clashes.includes('seems'));
  });
  if (isStale(translated, notice, context)) {
    const sure = contradictions.filter(({ isSure }) => isSure);
    return [{ section, original, contradictions: sure, turned: [], added: [], lost: [] }];
  }
  const added = [...toldInOne(mine, theirs, read), ...valuesMissing(mine, theirs)];
  const lost = [...toldInOne(theirs, mine, read), ...valuesMissing(theirs, mine)];
  const isTold = ({ mine: own, theirs: other }: Turned) =>
    [...contradictions.map((one) => one.mine), ...added.map(({ claim }) => claim)].some((claim) =>
      isAt(claim, own),
    ) ||
    [...contradictions.map((one) => one.theirs), ...lost.map(({ claim }) => claim)].some((claim) =>
      isAt(claim, other),
    ) ||
    here(own, section) !== undefined ||
    there(other, original) !== undefined;
  const turned = turnedSentences(mine, theirs, read).filter((one) => !isTold(one));
  const told = (pick: 'mine' | 'theirs') => new Set(found.map((one) => one[pick].sentence));
  return [
    {
      section,
      original,
      contradictions,
      turned,
      added: firstOfEach(added, told('mine')).filter(({ claim }) => !here(claim, section)),
      lost: firstOfEach(lost, told('theirs')).filter(({ claim }) => !there(claim, original)),
    },
  ];
}

function gravestFirst(found: readonly Contradiction[]): Contradiction[] {
  return [...found.filter(({ isSure }) => isSure), ...found.filter(({ isSure }) => !isSure)];
}

/** One contradiction for each sentence, in either language. */
function onePerSentence(found: readonly Contradiction[]): Contradiction[] {
  const [mine, theirs] = [new Set<number>(), new Set<number>()];
  return found.filter((one) => {
    const isTold = mine.has(one.mine.sentence) || theirs.has(one.theirs.sentence);
    mine.add(one.mine.sentence);
    theirs.add(one.theirs.sentence);
    return !isTold;
  });
}

/** The first of each sentence of which nothing is told yet. */
function firstOfEach(found: readonly Untold[], told: ReadonlySet<ReadClaim['sentence']>): Untold[] {
  const seen = new Set(told);
  return found.filter(({ claim: { sentence } }) => {
    const isNew = !seen.has(sentence);
    seen.add(sentence);
    return isNew;
  });
}

type At = Pick<ReadClaim, 'line' | 'column'>;

function isAt(one: At, other: At): boolean {
  return one.line === other.line && one.column === other.column;
}
