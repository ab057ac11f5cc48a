import { toString as textOf } from 'mdast-util-to-string';
import type { Section } from '../../content/notice.ts';
import { wordsOf } from '../../markdown/outline.ts';
import { foldSpace } from '../../markdown/plain-text.ts';

/** So much of a section's text, or of its words, stands in another one where it became that one. */
const mostly = 0.5;

/**
 * Where the text of each section that is gone went, by its id; `null` where it is nowhere.
 *
 * 1. To the section that holds the most of its paragraphs as they were, where that is half of them or more by length: it was
 *    renamed, moved into another, or divided.
 * 2. Or else to a new section with the same title, or half of its words.
 */
export function successorsOf(
  before: readonly Section[],
  after: readonly Section[],
): ReadonlyMap<string, string | null> {
  const ids = new Set(after.map(({ id }) => id));
  const known = new Set(before.map(({ id }) => id));
  const news = after.filter(({ id }) => !known.has(id));
  return new Map(
    before
      .filter(({ id }) => !ids.has(id))
      .map((gone) => {
        const best = mostAlike(after, heldBy(gone)) ?? mostAlike(news, likenessTo(gone));
        return [gone.id, best?.id ?? null];
      }),
  );
}

function mostAlike(
  sections: readonly Section[],
  measure: (section: Section) => number,
): Section | undefined {
  const [best] = sections
    .map((section) => ({ section, likeness: measure(section) }))
    .filter(({ likeness }) => likeness >= mostly)
    .sort((one, other) => other.likeness - one.likeness);
  return best?.section;
}

/** How much of a section's paragraphs another one holds. */
function heldBy(gone: Section): (section: Section) => number {
  const texts = paragraphsOf(gone);
  const whole = lengthOf(texts);
  return (section) => {
    const there = new Set(paragraphsOf(section));
    return whole === 0 ? 0 : lengthOf(texts.filter((text) => there.has(text))) / whole;
  };
}

function likenessTo(gone: Section): (section: Section) => number {
  const words = new Set(wordsOf(gone.text));
  return (section) => {
    if (section.title === gone.title) return 1;
    const others = new Set(wordsOf(section.text));
    const both = [...words].filter((word) => others.has(word)).length;
    return both / Math.max(1, words.size, others.size);
  };
}

function paragraphsOf({ printed }: Section): string[] {
  return printed.children.map((node) => foldSpace(textOf(node))).filter((text) => text !== '');
}

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, { length }) => sum + length, 0);
}
