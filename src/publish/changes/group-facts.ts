import type { Meaning } from './meaning.ts';

/** What changed of one thing: a recipient, a period, a right. */
export type ChangedFact = {
  readonly subject: string;
  readonly sentences: readonly string[];
  /** A person confirmed that it protects the reader less than before. */
  readonly isLess?: boolean;
};

/** One change; the sentence is empty where the subject tells all of it. */
export type ToldFact = {
  readonly subject: string;
  readonly sentence: string;
  /** How the sentence ends before its full stop, where it tells of one of several in a list. */
  readonly listed?: string;
  readonly isLess?: boolean;
  /** What it means for the reader, where there is a sentence for it. */
  readonly meaning?: Meaning | undefined;
  /** The path of the entry that it refers to, if it does. */
  readonly of?: string | undefined;
};

/** The same with the steps to the fact. */
export type PlacedFact = ToldFact & {
  readonly path: readonly string[];
  /** Both sides as they stand in a text; empty where there is none. */
  readonly sides: readonly [before: string, after: string];
};

/**
 * The changes by subject, each sentence once; first those that the subject tells whole. What came to a
 * list, or went, is told in one sentence: "Data: added name, address."
 */
export function groupFacts(changes: readonly ToldFact[]): ChangedFact[] {
  const told = [...Map.groupBy(changes, ({ subject }) => subject)].map(([subject, own]) => ({
    subject,
    sentences: sentencesOf(own.filter(({ sentence }) => sentence !== '')),
    ...(own.some(({ isLess }) => isLess) && { isLess: true }),
  }));
  // What came or went whole is told first: the rest often follows from it.
  const rank = ({ sentences }: ChangedFact) => Math.min(sentences.length, 1);
  return told.sort((a, b) => rank(a) - rank(b));
}

/** The sentences of one thing, of several in a list one with all of them. */
function sentencesOf(own: readonly ToldFact[]): string[] {
  const byBeginning = Map.groupBy(own, ({ sentence, listed }) =>
    listed ? beginningOf(sentence, listed) : sentence,
  );
  return [...byBeginning].map(([beginning, all]) => {
    const names = [...new Set(all.flatMap(({ listed }) => listed || []))];
    return endOnce(names.length === 0 ? beginning : `${beginning}${joinNames(names)}.`);
  });
}

/** What stands before the name in a list; a point that is in the name ends the sentence too, once or twice. */
function beginningOf(sentence: string, listed: string): string {
  const end = sentence.endsWith(`${listed}.`) ? `${listed}.` : listed;
  return sentence.slice(0, -end.length);
}

/** Names in a row, parted by a mark that none of them has. */
export function joinNames(names: readonly string[]): string {
  return names.join(names.some((name) => name.includes(', ')) ? '; ' : ', ');
}

/** A point that is in a fact ("2 kap.") ends the sentence too. */
export function endOnce(sentence: string): string {
  return sentence.replace(/\.\.$/u, '.');
}
