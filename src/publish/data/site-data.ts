import { type Locale, locales } from '../../../schema/languages.ts';
import type { NoticeManifest } from '../../../schema/notice.ts';
import type { RevisionRecord } from '../../../schema/revision.ts';
import type { Site } from '../../../schema/site.ts';
import { type Notice, type NoticeState, noticeIn } from '../../content/notice.ts';
import { type History, revisionIn } from '../../revise/history.ts';
import type { NoticePaths } from '../../revise/recorded-paths.ts';
import type { RevisionStatus } from '../../revise/status.ts';
import { currentOn } from '../../revise/stretches.ts';
import type { MadeParts } from '../made-parts.ts';
import type { Theme } from '../theme/theme.ts';
import type { DraftFindings } from './draft-findings.ts';

/** A released revision with its texts. */
export type PublishedRevision = {
  readonly id: string;
  readonly record: RevisionRecord;
  readonly state: NoticeState;
};

export type PublishedNotice = {
  readonly id: string;
  readonly manifest: NoticeManifest;
  readonly history: History;
  /** Where it stands on the day the site is for, and where it stood. */
  readonly paths: NoticePaths;
  /** The languages that any revision is in, those of the manifest first. */
  readonly recorded: readonly Locale[];
  /** What each revision is on the day the site is for. */
  readonly statuses: ReadonlyMap<string, RevisionStatus>;
  readonly revisions: ReadonlyMap<string, PublishedRevision>;
  /** The working text; only where drafts are shown. */
  readonly draft: NoticeState | null;
  readonly draftFindings: DraftFindings | null;
};

/** Everything that the pages of a site are made from. */
export type SiteData = {
  readonly site: Site;
  /** The day the site is for: it decides what is in force. */
  readonly now: string;
  readonly notices: readonly PublishedNotice[];
  readonly theme: Theme;
  /** What was made of sections for one page, for the others (made-parts.ts). */
  readonly made: MadeParts;
  /** What pages of changes have found, for the notices made after them (first-changes.ts). */
  readonly firstChanges: Map<string, ReadonlyMap<string, string>>;
};

/** A state of a notice as a page shows it: a revision, or the draft (`null`). */
export type Shown = { readonly notice: PublishedNotice; readonly revision: string | null };

/** The revision in force in the notice's place on the day the site is for. */
export function currentRevision(data: SiteData, notice: PublishedNotice): string | undefined {
  return currentOn(notice.history, data.now)?.id;
}

/** The text of a state in one language. */
export function textIn({ notice, revision }: Shown, locale: Locale): Notice | undefined {
  const state = revision === null ? notice.draft : notice.revisions.get(revision)?.state;
  return state ? noticeIn(state, locale) : undefined;
}

/**
 * The revision that a page of changes compares with: the one published last before it that has the
 * language, those left out that had been withdrawn by then. The draft is compared with the revision in force, or with the last one released.
 */
export function comparedWith(data: SiteData, shown: Shown, locale: Locale): string | undefined {
  const { notice, revision } = shown;
  if (revision !== null) {
    const index = notice.history.findIndex(({ id }) => id === revision);
    const before = notice.history.slice(0, Math.max(0, index));
    const day = notice.history[index]?.published ?? '';
    const stood = before.filter(({ withdrawn }) => withdrawn === null || withdrawn.date > day);
    return stood.findLast(({ languages }) => languages.includes(locale))?.id;
  }
  const base = currentRevision(data, notice) ?? notice.history.at(-1)?.id;
  const known = base === undefined ? undefined : revisionIn(notice.history, base);
  return known?.languages.includes(locale) ? known.id : undefined;
}

/**
 * The languages of the site: its own first, then the others that it has a name in, a revision, or a draft where drafts
 * are shown. A draft alone changes nothing of what is public.
 */
export function siteLanguages({ site, notices }: SiteData): Locale[] {
  const used = new Set<Locale>(
    notices.flatMap(({ draft, manifest, recorded }) =>
      draft ? [...recorded, ...manifest.languages] : recorded,
    ),
  );
  const others = locales.filter((locale) => used.has(locale) || site.title[locale] !== undefined);
  return [...new Set([site.language, ...others])];
}

/** The languages that any notice was published in: each has a search of its own. */
export function searchLanguages(data: SiteData): Locale[] {
  return [...new Set(data.notices.flatMap(({ recorded }) => recorded))];
}
