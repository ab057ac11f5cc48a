import type { PlacedSentence } from '../../../claims/text/context.ts';
import type { Section } from '../../../content/notice.ts';
import type { ReadSection } from '../../findings/rule.ts';
import { type Otherwise, toldOtherwise } from './told-otherwise.ts';
import type { Side } from './told-side.ts';

/** Two sentences at the same place of a section that do not say the same. */
export type Turned = Otherwise & {
  readonly mine: PlacedSentence;
  readonly theirs: PlacedSentence;
};

/** Where more sentences than these seem turned, the languages part their sentences in other ways. */
const mostTurned = 2;

/**
 * The sentences of a section that one language turns around, whatever they tell of: translations mostly keep the sentences, and where
 * both sides have as many, each has its partner. No word of the reader of claims is needed: `We tell you of it` beside `Emme kerro
 * siitä sinulle`.
 */
export function turnedSentences(mine: Side, theirs: Side, read: ReadSection): Turned[] {
  const own = sentencesOf(mine.section, mine, read);
  const others = sentencesOf(theirs.section, theirs, read);
  if (own.length !== others.length) return [];
  const turned = own.flatMap((sentence, at): Turned[] => {
    const other = others[at];
    const otherwise = other && toldOtherwise(worded(sentence, mine), worded(other, theirs));
    return otherwise ? [{ ...otherwise, mine: sentence, theirs: other }] : [];
  });
  return turned.length > mostTurned ? [] : turned;
}

function worded({ text }: PlacedSentence, { locale }: Side) {
  return { text, locale };
}

function sentencesOf(section: Section, { locale }: Side, read: ReadSection) {
  return read(section, locale)?.sentences ?? [];
}
