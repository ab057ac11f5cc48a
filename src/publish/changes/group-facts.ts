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
  readonly isLess?: boolean;
};

/** The changes by subject, each sentence once; first those that the subject tells whole. */
export function groupFacts(changes: readonly ToldFact[]): ChangedFact[] {
  const bySubject = new Map<string, Set<string>>();
  for (const { subject, sentence } of changes) {
    const sentences = bySubject.get(subject) ?? new Set();
    bySubject.set(subject, sentence === '' ? sentences : sentences.add(sentence));
  }
  const less = new Set(changes.flatMap(({ subject, isLess }) => (isLess ? subject : [])));
  const told = [...bySubject].map(([subject, sentences]) => ({
    subject,
    sentences: [...sentences],
    ...(less.has(subject) ? { isLess: true } : {}),
  }));
  // What came or went whole is told first: the rest often follows from it.
  const isWhole = ({ sentences }: ChangedFact) => sentences.length === 0;
  return [...told.filter(isWhole), ...told.filter((fact) => !isWhole(fact))];
}
