import type { Locale } from '../../../schema/languages.ts';
import type { ListedVersion, VersionList } from '../../../schema/versions.ts';
import { compareRevisions } from '../../content/load-project.ts';
import type { RevisionSummary } from '../../revise/history.ts';
import type { RevisionStatus } from '../../revise/status.ts';
import { absolute, basePath, hrefOf } from '../addresses/addresses.ts';
import { isSample } from '../data/sample.ts';
import type { Edition, SiteData } from '../data/site-data.ts';

/** The file of the list, below the site's own address. */
export const versionsFile = 'versions.json';

/** A revision in one language, as the site lists it. Days are `YYYY-MM-DD`, addresses whole. */
export type SiteVersion = ListedVersion & {
  readonly language: Locale;
  readonly kind: RevisionSummary['kind'];
  /** The days on which it was, is or will be in force; `to` is `null` where that is open or unknown. */
  readonly inForce: RevisionStatus['stretches'];
  /** `false` for an archived one of which nobody knows how long it was used. */
  readonly endKnown: boolean;
  readonly summary: string | null;
  readonly sample: boolean;
  readonly status: RevisionStatus['status'];
};

type SiteVersions = Omit<VersionList, 'versions'> & { readonly versions: readonly SiteVersion[] };

/** Every revision of every notice in each of its languages: by notice, language and day of publication. */
export function versionList(data: SiteData): SiteVersions {
  const versions = data.notices
    .flatMap((notice) =>
      notice.history.flatMap((summary) =>
        summary.languages.flatMap((locale) => siteVersion({ data, notice, locale }, summary)),
      ),
    )
    .sort(
      (a, b) =>
        inOrder(a.notice, b.notice) ||
        inOrder(a.language, b.language) ||
        compareRevisions(a.revision, b.revision),
    );
  const site = absolute(data.site, basePath(data.site));
  return { schemaVersion: 1, site, now: data.now, versions };
}

/** By code units, the same on every machine. */
function inOrder(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The list as the site serves it, a version a line: the same bytes for the same content and day. */
export function versionsText(data: SiteData): string {
  const { versions, ...head } = versionList(data);
  const members = Object.entries(head).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`,
  );
  const lines = versions.map((version) => `    ${JSON.stringify(version)}`).join(',\n');
  return `{\n${members.join('')}  "versions": [${lines === '' ? '' : `\n${lines}\n  `}]\n}\n`;
}

function siteVersion(edition: Edition, summary: RevisionSummary): SiteVersion[] {
  const { data, notice, locale } = edition;
  const { id, digest, published, effective, withdrawn, kind } = summary;
  const status = notice.statuses.get(id);
  if (!status) return [];
  const href = hrefOf(edition, { page: 'revision', revision: id });
  return [
    {
      notice: notice.id,
      language: locale,
      revision: id,
      address: absolute(data.site, href),
      digest,
      published,
      effective,
      inForce: status.stretches.map(({ from, to }) => ({ from, to })),
      endKnown: status.endKnown,
      withdrawn: withdrawn?.date ?? null,
      kind,
      summary: summary.summary[locale] ?? null,
      sample: isSample({ ...edition, revision: id }),
      status: status.status,
    },
  ];
}
