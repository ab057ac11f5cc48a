import type { PlacedSentence } from '../../../claims/text/context.ts';
import type { Section } from '../../../content/notice.ts';
import { bareUnitsInText, periodsInText } from '../../../locale/reading/periods-in-text.ts';
import type { ReadSection } from '../../findings/rule.ts';
import { isTurned } from '../../text/lexicon/turned.ts';
import { daysOfLength } from './same-value.ts';
import { tellsDays } from './tells-period.ts';
import type { Side } from './told-side.ts';

/** Two sentences at the same place of a section, of which one denies what the other says, or names another time. */
export type Turned = {
  readonly mine: PlacedSentence;
  readonly theirs: PlacedSentence;
  readonly values?: { readonly mine: string; readonly theirs: string };
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
    if (!other) return [];
    const [one, two] = [told(sentence, mine), told(other, theirs)];
    if (isTurned(one, two)) return [{ mine: sentence, theirs: other }];
    const values = { mine: timeBeyond(one, two), theirs: timeBeyond(two, one) };
    if (values.mine === undefined || values.theirs === undefined) return [];
    return [
      { mine: sentence, theirs: other, values: { mine: values.mine, theirs: values.theirs } },
    ];
  });
  return turned.length > mostTurned ? [] : turned;
}

type Told = { readonly text: string; readonly locale: Side['locale'] };

function told({ text }: PlacedSentence, { locale }: Side): Told {
  return { text, locale };
}

function sentencesOf(section: Section, { locale }: Side, read: ReadSection) {
  return read(section, locale)?.sentences ?? [];
}

/** The first time that a sentence names and its partner does not: `30 days`, or a unit alone that means one. */
function timeBeyond({ text, locale }: Told, other: Told): string | undefined {
  const counted = periodsInText(text, locale);
  const bare = bareUnitsInText(text, locale).filter(
    ({ index }) =>
      !counted.some((one) => one.index <= index && index < one.index + one.words.length),
  );
  return [...counted, ...bare].find(
    ({ length }) => !tellsDays(other.text, daysOfLength(length), other.locale),
  )?.words;
}
