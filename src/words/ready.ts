import type { Locale, Spoken } from '../../schema/languages.ts';
import { voiceOf } from './speech.ts';

/** What languages have of something, once they were made ready. */
export type Shelf<Value, Language extends Spoken> = {
  /** By language; to ask for one that was not made ready is an error of the program, and throws. */
  readonly every: Readonly<Record<Language, Value>>;
  /** Makes languages ready, or those whose words they borrow; those that have nothing of it are passed over. */
  readonly ready: (wanted: Iterable<Locale>) => Promise<void>;
};

/** Keeps what languages have of something: a text is in one or two of them, and the words of all take long to load. */
export function shelve<Value, Language extends Spoken>(
  loaders: Readonly<Record<Language, () => Promise<Value>>>,
): Shelf<Value, Language> {
  const loaded = new Map<string, Value>();
  const every = Object.defineProperties(
    {},
    Object.fromEntries(
      Object.keys(loaders).map((language) => [
        language,
        { enumerable: true, get: () => take(loaded, language) },
      ]),
    ),
  );
  const load = async (language: string, loader: () => Promise<Value>) => {
    if (!loaded.has(language)) loaded.set(language, await loader());
  };
  return {
    every: every as Shelf<Value, Language>['every'],
    ready: async (wanted) => {
      const asked = new Set<string>([...wanted].map(voiceOf));
      const missing = Object.entries<() => Promise<Value>>(loaders).filter(([one]) =>
        asked.has(one),
      );
      await Promise.all(missing.map(([language, loader]) => load(language, loader)));
    },
  };
}

function take<Value>(loaded: ReadonlyMap<string, Value>, language: string): Value {
  const words = loaded.get(language);
  if (words === undefined) throw new Error(`The words of \`${language}\` were not made ready.`);
  return words;
}
