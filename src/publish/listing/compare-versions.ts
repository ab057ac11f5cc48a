import type { LedgerEntry } from '../../../schema/ledger.ts';
import type { ListedVersion, VersionList } from '../../../schema/versions.ts';
import { compareRevisions } from '../../content/load-project.ts';
import { absolute, basePath } from '../addresses/addresses.ts';
import type { SiteData } from '../data/site-data.ts';
import { formerHref, listFormerPages } from './former-pages.ts';
import { type SiteVersion, versionList } from './version-list.ts';

/** What may not differ between a revision that is public and the same one on the next site. */
const lasting = ['digest', 'published', 'kind'] as const;

/** A way in which the next site would not be the continuation of the one that is public. */
export type SiteBreach =
  | { readonly code: 'site-moved'; readonly listed: string; readonly found: string }
  | { readonly code: 'notice-gone'; readonly notice: string }
  | { readonly code: 'language-gone'; readonly notice: string; readonly language: string }
  | ({ readonly code: 'revision-gone' | 'revision-inserted' } & RevisionName)
  | ({
      readonly code: 'value-differs';
      readonly key: (typeof lasting)[number] | 'address' | 'effective' | 'withdrawn';
      readonly listed: string;
      readonly found: string;
    } & RevisionName);

type RevisionName = Pick<ListedVersion, 'notice' | 'language' | 'revision'>;

/** The entries of each notice's ledger, by the notice. */
export type Ledgers = ReadonlyMap<string, readonly LedgerEntry[]>;

/**
 * How the site that would be built breaks with what the public one lists: a revision, a language or a notice is gone,
 * or a revision has another digest, address, kind or day. What has come since is welcome at the end.
 *
 * 1. Another address is none where the listed one leads on to it.
 * 2. Another day of effect is none where the ledger says that it was postponed to that day.
 * 3. A withdrawal may come, and not go.
 */
export function compareVersions(
  listed: VersionList,
  data: SiteData,
  ledgers: Ledgers,
): SiteBreach[] {
  const found = versionList(data).versions;
  const site = absolute(data.site, basePath(data.site));
  const isMoved = withSlash(listed.site) !== site;
  const next: NextSite = {
    found: new Map(found.map((version) => [nameOf(version), version] as const)),
    notices: new Set(found.map(({ notice }) => notice)),
    languages: new Set(found.map(languageOf)),
    leadingOn: isMoved ? null : addressesLeadingOn(data),
    ledgers,
  };
  return unique([
    ...(isMoved ? [{ code: 'site-moved' as const, listed: listed.site, found: site }] : []),
    ...listed.versions.flatMap((version) => compareVersion(version, next)),
    ...findInserted(listed.versions, found),
  ]);
}

type NextSite = {
  readonly found: ReadonlyMap<string, SiteVersion>;
  readonly notices: ReadonlySet<string>;
  readonly languages: ReadonlySet<string>;
  /** Addresses of before that lead on; `null` where no address can be the same. */
  readonly leadingOn: ReadonlySet<string> | null;
  readonly ledgers: Ledgers;
};

function compareVersion(listed: ListedVersion, next: NextSite): SiteBreach[] {
  const { notice, language, revision } = listed;
  const version = next.found.get(nameOf(listed));
  if (version) return compareValues(listed, version, next);
  if (!next.notices.has(notice)) return [{ code: 'notice-gone', notice }];
  if (!next.languages.has(languageOf(listed))) return [{ code: 'language-gone', notice, language }];
  return [{ code: 'revision-gone', notice, language, revision }];
}

function compareValues(listed: ListedVersion, version: SiteVersion, next: NextSite): SiteBreach[] {
  const { notice, language, revision } = listed;
  const differing = [
    ...lasting.filter((key) => listed[key] !== version[key]),
    ...(isAddressKept(listed, version, next) ? [] : (['address'] as const)),
    ...(isEffectTold(listed, version, next) ? [] : (['effective'] as const)),
    ...(listed.withdrawn === null || listed.withdrawn === version.withdrawn
      ? []
      : (['withdrawn'] as const)),
  ];
  return differing.map((key) => ({
    code: 'value-differs',
    key,
    notice,
    language,
    revision,
    listed: listed[key] ?? 'none',
    found: version[key] ?? 'none',
  }));
}

function isAddressKept(
  { address }: ListedVersion,
  version: SiteVersion,
  { leadingOn }: NextSite,
): boolean {
  return leadingOn === null || address === version.address || leadingOn.has(address);
}

function isEffectTold(listed: ListedVersion, version: SiteVersion, { ledgers }: NextSite): boolean {
  if (listed.effective === version.effective) return true;
  return (ledgers.get(listed.notice) ?? []).some(
    (entry) =>
      entry.type === 'postponed' &&
      entry.revision === listed.revision &&
      entry.effective === (version.effective ?? 'none'),
  );
}

/** Revisions that are not listed, though one that is was published after them: no release makes these. */
function findInserted(
  listed: readonly ListedVersion[],
  found: readonly SiteVersion[],
): SiteBreach[] {
  const names = new Set(listed.map(nameOf));
  const last = new Map<string, string>();
  for (const { notice, revision } of listed) {
    const before = last.get(notice);
    if (before === undefined || compareRevisions(before, revision) < 0) last.set(notice, revision);
  }
  return found
    .filter((version) => !names.has(nameOf(version)))
    .filter(({ notice, revision }) => compareRevisions(revision, last.get(notice) ?? '') < 0)
    .map(({ notice, language, revision }) => ({
      code: 'revision-inserted',
      notice,
      language,
      revision,
    }));
}

/** The addresses that revisions had before, and that lead on to the present ones. */
function addressesLeadingOn(data: SiteData): Set<string> {
  return new Set(
    listFormerPages(data)
      .filter(({ place }) => place.page === 'revision')
      .map((former) => absolute(data.site, formerHref(former))),
  );
}

function nameOf({ notice, language, revision }: RevisionName): string {
  return JSON.stringify([notice, language, revision]);
}

function languageOf({ notice, language }: Omit<RevisionName, 'revision'>): string {
  return JSON.stringify([notice, language]);
}

function withSlash(address: string): string {
  return new URL(address).href.replace(/\/*$/u, '/');
}

/** What is said of a notice or a language is said once. */
function unique(breaches: readonly SiteBreach[]): SiteBreach[] {
  return [...new Map(breaches.map((breach) => [JSON.stringify(breach), breach])).values()];
}
