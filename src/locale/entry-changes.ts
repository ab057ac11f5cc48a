import type { DisclosureKind } from '../../schema/disclosures/index.ts';
import type { Locale } from '../../schema/languages.ts';
import { wordsIn } from '../words/spoken.ts';

type Entries = Partial<Record<DisclosureKind, Readonly<Record<'added' | 'removed', string>>>>;

/** What a new or removed entry of a kind is called: "Uusi vastaanottaja"; `undefined` for kinds that are no lists. */
export function sayEntryChange(
  kind: DisclosureKind,
  change: 'added' | 'removed',
  locale: Locale,
): string | undefined {
  const entries: Entries = wordsIn(locale).facts.entries;
  return entries[kind]?.[change];
}
