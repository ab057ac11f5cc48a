import { type ContentLanguage, inOrder } from '../../schema/languages.ts';
import type { History } from './history.ts';

/** The last part of a notice's address in each language that it was ever named in; in any other, its id is it. */
type Paths = Readonly<Partial<Record<ContentLanguage, string>>>;

/** Where a notice stands, and where it stood before. */
export type NoticePaths = {
  readonly id: string;
  readonly current: Paths;
  /** Those it had before, the oldest first: they lead on. The current one is not among them. */
  readonly former: Readonly<Partial<Record<ContentLanguage, readonly string[]>>>;
};

/** What a draft or a record says of its address; where it gives none in a language, the notice's id is it. */
type Named = {
  readonly path: Readonly<Partial<Record<ContentLanguage, string>>>;
  readonly languages: readonly ContentLanguage[];
};

/** A notice as its manifest and its releases name it. */
export type PathSource = {
  readonly id: string;
  readonly manifest: Named;
  readonly history: History;
};

/**
 * Where a notice stands on a site of `day`: at the path that the last revision published by then recorded, withdrawn
 * or not. Where none has recorded one, at that of the manifest.
 *
 * 1. Released with `{fi: a}`, then with `{fi: b}`: it is at `b`, and `a` leads on.
 * 2. The manifest says `c` now: nothing changes until that is released.
 * 3. A release in Swedish alone leaves the Finnish pages of earlier ones where they are.
 * 4. Before the day of its first revision it stands where that one will.
 */
export function pathsOn(day: string, { id, manifest, history }: PathSource): NoticePaths {
  const byThen = history.filter(({ published }) => published <= day);
  const told = (byThen.length > 0 ? byThen : history.slice(0, 1)).flatMap((revision): Named[] =>
    revision.path ? [{ path: revision.path, languages: revision.languages }] : [],
  );
  const [first = manifest, ...later] = told;
  let current = pathsAfter(undefined, first, id);
  const states = [current];
  for (const named of later) {
    current = pathsAfter(current, named, id);
    states.push(current);
  }
  const last = current;
  const former = Object.fromEntries(
    namedIn(last).map((locale) => {
      const earlier = states.map((paths) => paths[locale] ?? id);
      return [locale, [...new Set(earlier.filter((path) => path !== last[locale]))]];
    }),
  );
  return { id, current: last, former };
}

/** The last part of the address of a notice in a language. */
export function currentPath({ id, current }: NoticePaths, locale: ContentLanguage): string {
  return current[locale] ?? id;
}

/** Those it had there before, the oldest first. */
export function formerPaths({ former }: NoticePaths, locale: ContentLanguage): readonly string[] {
  return former[locale] ?? [];
}

/** Where a notice will stand once its draft is released; `paths` is where it stands now, if anywhere. */
export function pathsOfDraft(
  { id, manifest }: Pick<PathSource, 'id' | 'manifest'>,
  paths: NoticePaths | null,
): Paths {
  return pathsAfter(paths?.current, manifest, id);
}

function pathsAfter(before: Paths | undefined, { path, languages }: Named, id: string): Paths {
  return Object.fromEntries(
    inOrder([...namedIn(before ?? {}), ...namedIn(path), ...languages]).map((locale) => [
      locale,
      path[locale] ?? (languages.includes(locale) ? id : (before?.[locale] ?? id)),
    ]),
  );
}

function namedIn(paths: Paths): ContentLanguage[] {
  return Object.keys(paths) as ContentLanguage[];
}
