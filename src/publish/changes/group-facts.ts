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
};

/** The same with the steps to the fact. */
export type PlacedFact = ToldFact & { readonly path: readonly string[] };

/**
 * The changes by subject, each sentence once; first those that the subject tells whole. What came to a
 * list, or went, is told in one sentence: "Data: added name, address."
 */
export function groupFacts(changes: readonly ToldFact[]): ChangedFact[] {
  const bySubject = new Map<string, Map<string, Set<string>>>();
  for (const { subject, sentence, listed } of changes) {
    const sentences = bySubject.get(subject) ?? new Map<string, Set<string>>();
    bySubject.set(subject, sentences);
    if (sentence === '') continue;
    const beginning = listed ? beginningOf(sentence, listed) : sentence;
    sentences.set(beginning, (sentences.get(beginning) ?? new Set()).add(listed ?? ''));
  }
  const less = new Set(changes.flatMap(({ subject, isLess }) => (isLess ? subject : [])));
  const told = [...bySubject].map(([subject, sentences]) => ({
    subject,
    sentences: [...sentences].map(endSentence),
    ...(less.has(subject) ? { isLess: true } : {}),
  }));
  // What came or went whole is told first: the rest often follows from it.
  const isWhole = ({ sentences }: ChangedFact) => sentences.length === 0;
  return [...told.filter(isWhole), ...told.filter((fact) => !isWhole(fact))];
}

/** What stands before the name in a list; a point that is in the name ends the sentence too, once or twice. */
function beginningOf(sentence: string, listed: string): string {
  const end = sentence.endsWith(`${listed}.`) ? `${listed}.` : listed;
  return sentence.slice(0, -end.length);
}

/** The sentence, of several in a list with all of them; a point that is in a fact ("2 kap.") ends it too. */
function endSentence([beginning, listed]: readonly [string, ReadonlySet<string>]): string {
  const names = [...listed].filter((name) => name !== '');
  const mark = names.some((name) => name.includes(', ')) ? '; ' : ', ';
  const sentence = names.length === 0 ? beginning : `${beginning}${names.join(mark)}.`;
  return sentence.replace(/\.\.$/u, '.');
}
