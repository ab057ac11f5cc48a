import { inOrder, type Locale, languagesIn } from '../../../schema/languages.ts';
import type { NoticeManifest } from '../../../schema/notice.ts';
import type { RevisionRecord } from '../../../schema/revision.ts';
import type { Site } from '../../../schema/site.ts';
import type { NoticeState } from '../../content/notice.ts';
import type { History, RevisionSummary } from '../../revise/history.ts';
import type { NoticePaths } from '../../revise/recorded-paths.ts';
import type { RevisionStatus } from '../../revise/status.ts';
import type { Theme } from '../theme/theme.ts';
import type { DraftFindings } from './draft-findings.ts';
import type { State } from './state.ts';

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
  /** The one in force on that day. */
  readonly current: RevisionSummary | undefined;
  /**
   * The one at the notice's own address: that in force; without any, the first that is announced; or else the last,
   * though it was withdrawn.
   */
  readonly home: RevisionSummary | undefined;
  /** Its states by language and revision (`null` is the draft), the oldest first. */
  readonly states: ReadonlyMap<Locale, ReadonlyMap<string | null, State>>;
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
};

/** A notice of the site in one language. */
export type Edition = {
  readonly data: SiteData;
  readonly notice: PublishedNotice;
  readonly locale: Locale;
};

/** A state of an edition by its revision, or the draft (`null`), whether there is such a state or not. */
export type Named = Edition & { readonly revision: string | null };

/** A state as a page shows it: all that is asked of it, found before. */
export type Shown = Edition & State;

/** A state of an edition; none where it has no text in the language. */
export function showState(edition: Edition, revision: string | null): Shown | undefined {
  const state = stateIn(edition, revision);
  return state && { ...edition, ...state };
}

/** The same without its edition. */
export function stateIn({ notice, locale }: Edition, revision: string | null): State | undefined {
  return notice.states.get(locale)?.get(revision);
}

/**
 * The languages of the site: its own first, then the others that it has a name in, a revision, or a draft where drafts
 * are shown. A draft alone changes nothing of what is public.
 */
export function siteLanguages({ site, notices }: SiteData): Locale[] {
  const used = notices.flatMap(({ draft, manifest, recorded }) =>
    draft ? [...recorded, ...manifest.languages] : recorded,
  );
  return [...new Set([site.language, ...inOrder([...used, ...languagesIn(site.title)])])];
}

/** The languages that any notice was published in: each has a search of its own. */
export function searchLanguages(data: SiteData): Locale[] {
  return [...new Set(data.notices.flatMap(({ recorded }) => recorded))];
}
