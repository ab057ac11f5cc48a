import { namedPath } from '../../../content/named-path.ts';
import { type Notice, type Section, sectionAt } from '../../../content/notice.ts';
import type { FactPath } from '../../../content/problem.ts';
import { splitSentences } from '../../../locale/split-sentences.ts';
import { type Scalar, scalarsIn } from '../../facts/scalars.ts';
import type { CheckContext } from '../../findings/rule.ts';
import { isStale, translatedSections } from './source-digest.ts';
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

/**
 * The sentences of facts that one language turns around: the balancing of interests, the logic of a decision, what profiling means. A
 * fact has one text in each language, so that its sentences have their partners where there are as many of them. Sections whose source has changed
 * since are left alone: that they are behind is another finding. So are released texts.
 */
export function turnedFacts(notice: Notice, context: CheckContext): TurnedFact[] {
  const { source } = context;
  if (!source || notice.revision !== null) return [];
  const stale = translatedSections(notice, context).filter((one) => isStale(one, notice, context));
  const behind = new Set(stale.map(({ section }) => section.id));
  const originals = textsOf(source);
  const copied = new Set(notice.broken.untranslated);
  return [...textsOf(notice)].flatMap(([path, fact]) => {
    const original = originals.get(path);
    // What a translation lacks stands there in the words of its source.
    if (!original || copied.has(path) || fact.value === original.value) return [];
    const own = splitSentences(fact.value, notice.locale);
    const others = splitSentences(original.value, source.locale);
    const [section, there] = [sectionAt(notice, fact.place), sectionAt(source, original.place)];
    if (own.length !== others.length || !section || !there || behind.has(section.id)) return [];
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
      .filter(({ path }) => !grants(path))
      .map((scalar) => [namedPath(tree, scalar.path), scalar]),
  );
}

function isTold(value: string): boolean {
  return value.trim().split(/\s+/u).length >= leastWords;
}

/** Whether a right is granted or refused by a text is asked in each language by itself. */
function grants([kind, , field]: FactPath): boolean {
  return kind === 'rights' && field === 'text';
}
