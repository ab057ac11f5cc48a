import type { Locale } from '../../schema/languages.ts';
import { wordsIn } from '../words/spoken.ts';

/** What a duty asks to be told, by its id. */
export function sayDuty(id: string, locale: Locale): string {
  return nameIn(wordsIn(locale).law.duties, id);
}

/** What an adequacy decision covers, by its number, where that is less than everything. */
export function sayAdequacyScope(decision: string, locale: Locale): string {
  return nameIn(wordsIn(locale).law.adequacyScopes, decision);
}

/** The name of a tool for transfers that no longer works, by its id. */
export function sayObsoleteTool(id: string, locale: Locale): string {
  return nameIn(wordsIn(locale).law.obsoleteTools, id);
}

/** The law of a country that a pack of rules asks for, by the code of the country. */
export function sayPack(country: string, locale: Locale): string {
  return nameIn(wordsIn(locale).law.packs, country);
}

function nameIn(names: Readonly<Record<string, string>>, id: string): string {
  return names[id] ?? id;
}
