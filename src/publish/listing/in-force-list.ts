import type { Locale } from '../../../schema/languages.ts';
import { revisionIn } from '../../revise/history.ts';
import { type Period, periods } from '../../revise/periods.ts';
import { absolute, basePath, hrefOf, type NoticePlace } from '../addresses/addresses.ts';
import type { PublishedNotice, SiteData } from '../data/site-data.ts';

/** The file of the list, below the site's own address. */
export const inForceFile = 'in-force.json';

/** Which text of a notice applied, applies or will apply when. Days are `YYYY-MM-DD`, addresses whole. */
export type InForceNotice = {
  readonly notice: string;
  /** The revision that applies on the day the site is for; `null` where none does. */
  readonly current: string | null;
  /** Where the text that applies is read, by language. */
  readonly addresses: Addresses;
  /** All of time in order, without holes; each ends where the next begins. */
  readonly periods: readonly InForcePeriod[];
};

/** Days, both included; `null` is without end. */
type InForcePeriod = {
  readonly from: string | null;
  readonly to: string | null;
} & (
  | {
      readonly revision: string;
      readonly digest: string;
      readonly addresses: Addresses;
      /** `false` for an archived one of which nobody knows how long it was used: `to` is the day it bears, or `null` where it is the last. */
      readonly endKnown: boolean;
    }
  | { readonly revision: null; readonly why: 'before-first' | 'gap' | 'withdrawn' }
);

type Addresses = Readonly<Partial<Record<Locale, string>>>;

type InForceList = {
  readonly schemaVersion: 1;
  readonly site: string;
  readonly now: string;
  readonly notices: readonly InForceNotice[];
};

/** Which text of each notice applies on which day, by what is recorded on the day the site is for. */
export function inForceList(data: SiteData): InForceList {
  const released = data.notices.filter(({ history }) => history.length > 0);
  return {
    schemaVersion: 1,
    site: absolute(data.site, basePath(data.site)),
    now: data.now,
    notices: released
      .map((notice) => inForceNotice(data, notice))
      .sort((a, b) => (a.notice < b.notice ? -1 : 1)),
  };
}

/** The list as the site serves it: the same bytes for the same content and day. */
export function inForceText(data: SiteData): string {
  return `${JSON.stringify(inForceList(data), null, 2)}\n`;
}

function inForceNotice(data: SiteData, notice: PublishedNotice): InForceNotice {
  const current = notice.current?.id ?? null;
  return {
    notice: notice.id,
    current,
    addresses: current === null ? {} : addressesOf(data, notice, current, { page: 'notice' }),
    periods: periods(notice.history).map((period, index, all) =>
      inForcePeriod(data, notice, period, all[index + 1]),
    ),
  };
}

function inForcePeriod(
  data: SiteData,
  notice: PublishedNotice,
  period: Period,
  next: Period | undefined,
): InForcePeriod {
  const { from, to } = period;
  if (period.kind === 'unknown') return { from, to, revision: null, why: period.why };
  const { revision, latestRecorded } = period;
  const isBeforeGap = next?.kind === 'unknown' && next.why === 'gap';
  return {
    from,
    to,
    revision,
    digest: revisionIn(notice.history, revision)?.digest ?? '',
    addresses: addressesOf(data, notice, revision, { page: 'revision', revision }),
    endKnown: !latestRecorded && !isBeforeGap,
  };
}

/** Where a page of a revision is, in each of its languages. */
function addressesOf(
  data: SiteData,
  notice: PublishedNotice,
  revision: string,
  place: NoticePlace,
): Addresses {
  const languages = revisionIn(notice.history, revision)?.languages ?? [];
  return Object.fromEntries(
    languages.map((locale) => [
      locale,
      absolute(data.site, hrefOf({ data, notice, locale }, place)),
    ]),
  );
}
