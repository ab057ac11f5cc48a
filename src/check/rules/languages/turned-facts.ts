import { namedPath } from '../../../content/named-path.ts';
import { type Notice, type Section, sectionAt } from '../../../content/notice.ts';
import { splitSentences } from '../../../locale/split-sentences.ts';
import { type Scalar, scalarsIn } from '../../facts/scalars.ts';
import { type Otherwise, toldOtherwise } from './told-otherwise.ts';

/** A sentence of a fact in two languages that does not say the same in both. */
export type TurnedFact = Otherwise & {
  readonly mine: Worded;
  readonly theirs: Worded;
};

/** The text of a fact, and one of its sentences. */
type Worded = { readonly fact: Scalar; readonly sentence: string; readonly section: Section };

/** Fewer words than these are a name, a kind or a value. */
const leastWords = 4;
const elsewhere: readonly string[] = ['id', 'note', 'seen'];
/** What texts of rights refuse and limit is asked in each language. */
const judgedAlone: readonly string[] = ['rights'];

/**
 * The sentences of facts that one language turns around: the balancing of interests, the logic of a decision, what profiling means. A
 * fact has one text in each language, so that its sentences have their partners where there are as many of them.
 */
export function turnedFacts(notice: Notice, source: Notice): TurnedFact[] {
  const originals = textsOf(source);
  const copied = new Set(notice.broken.untranslated);
  return [...textsOf(notice)].flatMap(([path, fact]) => {
    const original = originals.get(path);
    // What a translation lacks stands there in the words of its source.
    if (!original || copied.has(path) || fact.value === original.value) return [];
    const own = splitSentences(fact.value, notice.locale);
    const others = splitSentences(original.value, source.locale);
    const [section, there] = [sectionAt(notice, fact.place), sectionAt(source, original.place)];
    if (own.length !== others.length || !section || !there) return [];
    return own.flatMap((sentence, at) => {
      const other = others[at] ?? '';
      const otherwise = toldOtherwise(
        { text: sentence, locale: notice.locale },
        { text: other, locale: source.locale },
      );
      if (!otherwise) return [];
      const theirs = { fact: original, sentence: other, section: there };
      return [{ ...otherwise, mine: { fact, sentence, section }, theirs }];
    });
  });
}

function textsOf({ tree }: Notice): ReadonlyMap<string, Scalar> {
  return new Map(
    scalarsIn(tree)
      .filter(({ value, path }) => isTold(value) && !elsewhere.includes(String(path.at(-1))))
      .filter(({ path }) => !judgedAlone.includes(String(path[0])))
      .map((scalar) => [namedPath(tree, scalar.path), scalar]),
  );
}

function isTold(value: string): boolean {
  return value.trim().split(/\s+/u).length >= leastWords;
}
