import type { Remark, SaidValue } from '../../findings/finding.ts';
import type { Found, Told } from './texts.ts';

/** A remark on words of a sentence; its path keeps it apart from others of the section. */
export function remarkOn(told: Told, words: string, data: Record<string, SaidValue> = {}): Remark {
  return {
    path: ['wording', told.section.id, told.sentence],
    at: told.placeOf(words),
    data: { words, ...data },
  };
}

/** One remark a section: where its first words stand, with all of them quoted. */
export function remarksBySection(found: Iterable<Found>): Remark[] {
  const sections = new Map<string, { told: Told; words: string[] }>();
  for (const { told, words } of found) {
    const known = sections.get(told.section.id);
    if (!known) sections.set(told.section.id, { told, words: [words] });
    else if (!known.words.includes(words)) known.words.push(words);
  }
  return [...sections.values()].map(({ told, words }) => ({
    path: ['wording', told.section.id],
    at: told.placeOf(words[0] ?? ''),
    data: { words: words.join('", "') },
  }));
}
