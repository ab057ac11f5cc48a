import GithubSlugger from 'github-slugger';
import { type Known, matchHeadings } from './match-headings.ts';
import type { Outline } from './outline.ts';

/**
 * The ids of the headings of a text: those that its author gave, or else those that the same headings had in the earlier
 * text `before`, or else those of their words. Each is unique in the text.
 */
export function keepIds({ headings, fixed }: Outline, before: readonly Known[]): string[] {
  const matches = matchHeadings(before, headings);
  const taken = new Set(fixed);
  const kept = headings.map(({ id, isOwn }, index) => {
    if (isOwn) return id;
    const match = matches[index];
    const former = match === undefined ? undefined : before[match]?.id;
    if (former === undefined || taken.has(former)) return undefined;
    taken.add(former);
    return former;
  });
  const slugger = new GithubSlugger();
  return headings.map(({ text }, index) => {
    const known = kept[index];
    if (known !== undefined) return known;
    let id = slugger.slug(text) || 'section';
    while (taken.has(id)) id = slugger.slug(text) || 'section';
    taken.add(id);
    return id;
  });
}
