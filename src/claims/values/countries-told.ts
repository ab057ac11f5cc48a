import { inLanguage } from '../../words/in-language.ts';
import type { ClaimLanguage } from '../language.ts';
import type { Line } from '../line.ts';
import { findPhrases } from '../patterns/phrase-list.ts';

/**
 * The codes of the countries that a sentence names, but for those from which something comes to another one that stands right
 * behind: `from Canada to Finland` tells of Finland. `accessed from India` names nothing behind, and tells of India.
 */
export function countriesTold({ text, tokens }: Line, language: ClaimLanguage): string[] {
  const found = findPhrases(language.countries, tokens);
  const { origin, onward } = inLanguage(language.locale).reading;
  const told = found.filter(({ from, to }, index) => {
    const next = found[index + 1];
    const start = tokens[from]?.start ?? 0;
    const end = tokens[to - 1]?.end ?? start;
    if (!next || !origin.test(`${text.slice(0, start)}|${text.slice(start, end)}`)) return true;
    const [after, last] = [tokens[next.from]?.start ?? end, tokens[next.to - 1]?.end ?? end];
    return !onward.test(`${text.slice(end, after)}|${text.slice(after, last)}`);
  });
  return [...new Set(told.map(({ value }) => value))];
}
