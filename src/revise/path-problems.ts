import { type ContentLanguage, inOrder, languagesIn } from '../../schema/languages.ts';
import type { Site } from '../../schema/site.ts';
import type { NoticeFolder } from '../content/load-project.ts';
import type { Place } from '../content/place.ts';
import type { Problem } from '../content/problem.ts';
import { placeOf } from '../content/yaml.ts';
import { currentPath, formerPaths, type NoticePaths, pathsOfDraft } from './recorded-paths.ts';

/** A notice, and where its releases have put it; `null` while there are none. */
export type PlacedNotice = { readonly folder: NoticeFolder; readonly paths: NoticePaths | null };

/** An address of a notice that becomes another one. */
export type Move = { readonly locale: ContentLanguage; readonly from: string; readonly to: string };

/** The addresses that the draft of a released notice gives up: they lead on once it is released. */
export function findMoves({ folder, paths }: PlacedNotice): Move[] {
  const { id, manifest } = folder;
  if (!manifest || !paths) return [];
  const next = pathsOfDraft({ id, manifest }, paths);
  return languagesIn(next).flatMap((locale) => {
    const [from, to] = [currentPath(paths, locale), next[locale] ?? id];
    return from === to
      ? []
      : [{ locale, from: addressOf(locale, from), to: addressOf(locale, to) }];
  });
}

/** What an author should know of them. */
export function findPathChanges(notice: PlacedNotice): Problem[] {
  return findMoves(notice).map(({ locale, from, to }) => ({
    code: 'path-changed',
    at: placeOf(notice.folder.manifestTree, ['path', locale]),
    data: { from, to },
  }));
}

/**
 * Addresses that a notice has, had, or asks for in its draft (with `drafts`), and that another one has or had: each
 * with the notice that came to it last. Two manifests that ask for one address are not told of here.
 */
export function findPathsTaken(
  site: Site,
  notices: readonly PlacedNotice[],
  { drafts }: { readonly drafts: boolean },
): TakenPath[] {
  const claims = languagesOfSite(site, notices).flatMap((locale) =>
    notices.flatMap((notice) => claimsOf(notice, locale)),
  );
  const asked = claims.filter(({ since }) => drafts || since !== 'draft');
  return [...Map.groupBy(asked, ({ address }) => fold(address)).values()].flatMap((claimed) => {
    const [owner, ...others] = firstOfEach(claimed);
    if (!owner) return [];
    return others
      .filter((other) => !areBothDrafts(claimed, owner, other))
      .map(({ notice, address, at }): TakenPath => {
        const data = { address, other: owner.notice };
        return { notice, problem: { code: 'path-taken', at, data, related: [owner.at] } };
      });
  });
}

export type TakenPath = { readonly notice: string; readonly problem: Problem };

/** Since when a notice has an address: it had it before, it has it, or its draft asks for it. */
type Since = 'before' | 'now' | 'draft';
type Claim = { address: string; notice: string; since: Since; at: Place };

const ranks: Readonly<Record<Since, number>> = { before: 0, now: 1, draft: 2 };

function claimsOf({ folder, paths }: PlacedNotice, locale: ContentLanguage): Claim[] {
  const { id, manifest, manifestTree } = folder;
  const at = placeOf(manifestTree, ['path', locale]);
  const claim = (path: string, since: Since) => ({
    address: addressOf(locale, path),
    notice: id,
    since,
    at,
  });
  const next = manifest && (pathsOfDraft({ id, manifest }, paths)[locale] ?? id);
  return [
    ...(paths ? formerPaths(paths, locale) : []).map((path) => claim(path, 'before')),
    ...(paths ? [claim(currentPath(paths, locale), 'now')] : []),
    ...(next === undefined ? [] : [claim(next, 'draft')]),
  ];
}

/** The first claim of each notice, the oldest before the others. */
function firstOfEach(claims: readonly Claim[]): Claim[] {
  const oldest = claims.toSorted((a, b) => ranks[a.since] - ranks[b.since]);
  return [...Map.groupBy(oldest, ({ notice }) => notice).values()].flatMap((own) =>
    own.slice(0, 1),
  );
}

/** Two manifests that ask for one address are told of as such, wherever the notices are now. */
function areBothDrafts(claims: readonly Claim[], one: Claim, other: Claim): boolean {
  const asks = ({ notice }: Claim) =>
    claims.some((claim) => claim.notice === notice && claim.since === 'draft');
  return asks(one) && asks(other);
}

/** The languages that the site has pages in. */
function languagesOfSite(site: Site, notices: readonly PlacedNotice[]): ContentLanguage[] {
  const written = notices.flatMap(({ folder }) => folder.manifest?.languages ?? []);
  return inOrder([site.language, ...languagesIn(site.title), ...written]);
}

/** Some hosts take capitals and forms of accents for one. */
function fold(address: string): string {
  return address.normalize('NFC').toLowerCase();
}

function addressOf(locale: ContentLanguage, path: string): string {
  return `/${locale}/${path}/`;
}
