import type { Locale } from '../../../schema/languages.ts';
import { languagesIn } from '../../../schema/languages.ts';
import type { Receipt } from '../../../schema/receipt.ts';
import type { Site } from '../../../schema/site.ts';
import type { History, RevisionSummary } from '../../revise/history.ts';
import { type Period, periodOn, periods } from '../../revise/periods.ts';
import type { NoticePaths } from '../../revise/recorded-paths.ts';
import { currentPath, formerPaths } from '../../revise/recorded-paths.ts';
import type { RevisionStatus } from '../../revise/status.ts';
import { absolute, basePath } from '../addresses/addresses.ts';

/** What the records tell that a receipt is held against. */
export type Records = {
  readonly site: Site;
  /** The day by which it is judged. */
  readonly now: string;
  readonly notices: readonly RecordedNotice[];
};

export type RecordedNotice = {
  readonly id: string;
  readonly paths: NoticePaths;
  readonly history: History;
  readonly statuses: ReadonlyMap<string, RevisionStatus>;
};

/** What a receipt is of: a revision in a language. */
export type Receipted = {
  readonly notice: RecordedNotice;
  readonly revision: RevisionSummary;
  readonly locale: Locale;
};

/** Why a receipt does not hold. */
export type ReceiptBreach =
  | { readonly code: 'site-differs'; readonly site: string }
  /** `known` is the address of the revision with the digest of the receipt, where there is one. */
  | { readonly code: 'address-unknown'; readonly known: string | null }
  | { readonly code: 'digest-differs'; readonly recorded: string }
  | { readonly code: 'day-ahead' }
  /** Another revision applied, or none: `applied` is which. */
  | { readonly code: 'not-in-force'; readonly applied: string | null };

export type JudgedReceipt = {
  readonly of: Receipted | null;
  readonly breaches: readonly ReceiptBreach[];
};

/**
 * Holds a receipt against the records: a revision stands at its address, now or before its notice moved; it has the digest; and it
 * applied on the day. The address of the notice itself stands for the revision that applied on the day. That the records are as
 * they were released is for `verify`.
 */
export function judgeReceipt(receipt: Receipt, records: Records): JudgedReceipt {
  const { site, now } = records;
  const home = absolute(site, basePath(site));
  const url = new URL(receipt.address);
  if (!`${url.origin}${url.pathname}`.startsWith(home)) {
    return { of: null, breaches: [{ code: 'site-differs', site: home }] };
  }
  const of = findAt(url, receipt.day, records);
  if (!of) {
    const known = addressWith(receipt.digest, records);
    return { of: null, breaches: [{ code: 'address-unknown', known }] };
  }
  const recorded = of.revision.digest;
  return {
    of,
    breaches: [
      ...(recorded === receipt.digest ? [] : [{ code: 'digest-differs' as const, recorded }]),
      ...dayBreaches(of, receipt.day, now),
    ],
  };
}

function dayBreaches({ notice, revision }: Receipted, day: string, now: string): ReceiptBreach[] {
  if (day > now) return [{ code: 'day-ahead' }];
  const period = periodOn(periods(notice.history), day);
  if (appliesOn(period, revision.id, day) || appliedPartOf(notice, revision.id, day)) return [];
  const isOther = period.kind === 'known' && period.revision !== revision.id;
  return [{ code: 'not-in-force', applied: isOther ? period.revision : null }];
}

/** Of an archived revision that is the last recorded nobody knows how long it was used: its own day alone is sure. */
function appliesOn(period: Period, id: string, day: string): boolean {
  if (period.kind !== 'known' || period.revision !== id) return false;
  return !period.latestRecorded || day === period.from;
}

/** Whether a revision applied a part of a day, on which a later one took its place. */
function appliedPartOf({ statuses }: RecordedNotice, id: string, day: string): boolean {
  const stretches = statuses.get(id)?.stretches ?? [];
  return stretches.some(({ from, to }) => from === day && to === day);
}

/** The revision at an address; at that of a notice, the one that applied on the day. */
function findAt(url: URL, day: string, { site, notices }: Records): Receipted | undefined {
  const below = url.pathname.slice(basePath(site).length).replace(/(?:\/index\.html|\/)$/u, '');
  const [language, path, id, ...rest] = below.split('/');
  if (path === undefined || rest.length > 0) return undefined;
  for (const notice of notices) {
    const { history } = notice;
    const locale = languageAt(notice, language, path);
    const period = periodOn(periods(history), day);
    const revision = history.find((each) =>
      id === undefined ? appliesOn(period, each.id, day) : each.id === id,
    );
    if (locale && revision?.languages.includes(locale)) return { notice, revision, locale };
  }
  return undefined;
}

/** The language of a notice's address, where that stands or stood there. */
function languageAt(
  { paths }: RecordedNotice,
  language: string | undefined,
  path: string,
): Locale | undefined {
  return languagesIn(paths.current).find(
    (locale) =>
      locale === language &&
      [currentPath(paths, locale), ...formerPaths(paths, locale)].includes(path),
  );
}

function addressWith(digest: string, { site, notices }: Records): string | null {
  for (const { paths, history } of notices) {
    const revision = history.find((each) => each.digest === digest);
    if (!revision) continue;
    const { id, language } = revision;
    return absolute(site, `${basePath(site)}${language}/${currentPath(paths, language)}/${id}/`);
  }
  return null;
}
