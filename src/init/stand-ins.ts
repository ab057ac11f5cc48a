import type { ContentLanguage } from '../../schema/languages.ts';
import { printDuration } from '../locale/durations.ts';
import { inLanguage } from '../words/in-language.ts';
import { type Branch, isBranch, isListTree, type Tree } from './tree.ts';

/**
 * Values of the form that a field asks for, in the place of gaps: facts are told in a text by their form. No notice of `init` holds
 * one of these otherwise.
 */
export const standIns = {
  email: 'email@gap.example',
  officerEmail: 'officer@gap.example',
  representativeEmail: 'representative@gap.example',
  url: 'https://choices.gap.example/',
  authorityUrl: 'https://authority.gap.example/',
  period: 'P991D',
  advance: 'P992D',
  representativeCountry: 'AQ',
} as const satisfies Readonly<Record<string, string>>;

/** What of a text is to be what. */
export type Replacements = ReadonlyMap<string, string>;

/** How each stands in a text of a language, and the gap that belongs there. */
export function gapsForStandIns(locale: ContentLanguage, gaps: Branch): Replacements {
  return new Map(
    Object.entries(standIns).map(([name, value]) => [
      shownIn(locale, value),
      String(gaps[name] ?? ''),
    ]),
  );
}

function shownIn(locale: ContentLanguage, value: string): string {
  if (value.startsWith('P')) return printDuration(value, locale);
  const countries: Readonly<Record<string, string>> = inLanguage(locale).told?.countries ?? {};
  return countries[value]?.split('|')[0] ?? value;
}

const offered = /^\[[^:\]]+: (?<sentence>[^\]]+)\]$/u;

/** Sentences that are offered for an absence, each with the gap that it stands in: only bare ones are read as absences. */
export function offeredAbsences(tree: Tree): Replacements {
  const branches = isBranch(tree) ? Object.entries(tree) : isListTree(tree) ? tree.entries() : [];
  return new Map(
    [...branches].flatMap(([key, value]): [string, string][] => {
      if (typeof value !== 'string') return [...offeredAbsences(value)];
      const sentence = key === 'none' ? offered.exec(value)?.groups?.['sentence'] : undefined;
      return sentence === undefined ? [] : [[sentence, value]];
    }),
  );
}

/** The tree with texts in the place of others. */
export function withTexts(tree: Branch, texts: Replacements): Branch {
  const put = (value: Tree): Tree => {
    if (typeof value === 'string') return texts.get(value) ?? value;
    if (isBranch(value)) return withTexts(value, texts);
    return value.map(put);
  };
  return Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, put(value)]));
}
