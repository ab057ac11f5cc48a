import type { Locale } from '../../../schema/languages.ts';
import { loadDraft } from '../../content/load-draft.ts';
import {
  loadProject,
  loadRevision,
  type NoticeFolder,
  noticesFolder,
  siteFile,
} from '../../content/load-project.ts';
import type { StatesRead } from '../../content/load-state.ts';
import { noSections } from '../../content/read-section.ts';
import { isOfAddress } from '../../content/shared-addresses.ts';
import { noFrozen } from '../../content/told/add-frozen-facts.ts';
import type { History, RevisionSummary } from '../../revise/history.ts';
import { withDaysSetBy } from '../../revise/known-on.ts';
import { loadHistory } from '../../revise/load-history.ts';
import { pathsOn } from '../../revise/recorded-paths.ts';
import { statusesOn } from '../../revise/status.ts';
import { currentOn } from '../../revise/stretches.ts';
import { borrowWordsOf } from '../../words/speech.ts';
import { findTheme } from '../theme/theme.ts';
import { findInDraft } from './draft-findings.ts';
import type { PublishedNotice, PublishedRevision, SiteData } from './site-data.ts';
import { statesOf } from './states-of.ts';
import { unpublishable } from './unpublishable.ts';

type Files = Parameters<typeof loadProject>[0];

/**
 * Reads everything that the pages of a site are made from. `now` is the day the site is for;
 * `drafts` adds the working texts, as `dev` shows them. Throws where content cannot be published, in the language `speak`, by default that of the site.
 */
export function loadSiteData(
  files: Files,
  now: string,
  options: {
    readonly drafts?: boolean;
    readonly speak?: Locale;
    /** The one notice that is wanted; all by default. */
    readonly only?: string;
  } = {},
): SiteData {
  const { site, notices, problems } = loadProject(files);
  if (!site) throw unpublishable(siteFile, problems, options.speak ?? 'en');
  borrowWordsOf(site.pageWords, site.language);
  const speak = options.speak ?? site.language;
  const shared = notices.flatMap((notice) => notice.problems.filter(isOfAddress));
  if (shared.length > 0) throw unpublishable(noticesFolder, shared, speak);
  const wanted = notices.filter(({ id }) => options.only === undefined || id === options.only);
  return {
    site,
    now,
    theme: findTheme(files),
    notices: inOrder(wanted, site.notices ?? []).map((folder) =>
      loadNotice(
        files,
        folder,
        { site, now },
        {
          hasDraft: options.drafts === true,
          speak,
        },
      ),
    ),
  };
}

/** The notices in the site's order; those that it does not name follow as they were read. */
function inOrder(notices: readonly NoticeFolder[], order: readonly string[]): NoticeFolder[] {
  const place = ({ id }: NoticeFolder) => (order.includes(id) ? order.indexOf(id) : order.length);
  return notices.toSorted((a, b) => place(a) - place(b));
}

/** `hasDraft` adds the draft, judged as on the day the site is for. */
function loadNotice(
  files: Files,
  folder: NoticeFolder,
  data: Pick<SiteData, 'site' | 'now'>,
  { hasDraft, speak }: { hasDraft: boolean; speak: Locale },
): PublishedNotice {
  const { now } = data;
  const { id, manifest } = folder;
  if (!manifest) throw unpublishable(folder.folder, folder.problems, speak);
  const { history: whole, problems } = loadHistory(files, id);
  if (problems.length > 0) throw unpublishable(folder.folder, problems, speak);
  const history = withDaysSetBy(whole, now);
  const known: StatesRead = { sections: noSections(), last: new Map(), frozen: noFrozen() };
  const revisions = history.map((summary) => loadWhole(files, id, summary.id, known, speak));
  const draft = hasDraft ? loadDraft(files, folder) : undefined;
  const statuses = statusesOn(history, now);
  const current = currentOn(history, now);
  const notice = {
    id,
    manifest,
    history,
    paths: pathsOn(now, { id, manifest, history }),
    recorded: recordedLanguages(history, manifest.languages),
    statuses,
    current,
    home: current ?? firstAnnounced(history, statuses) ?? history.at(-1),
    revisions: new Map(revisions.map((revision) => [revision.id, revision])),
    draft: draft ?? null,
    draftFindings: draft ? findInDraft(folder, draft, now) : null,
  };
  const languages = new Set([...notice.recorded, ...(draft?.locales ?? [])]);
  const states = [...languages].map(
    (locale) => [locale, statesOf({ data, notice, locale })] as const,
  );
  return { ...notice, states: new Map(states) };
}

function firstAnnounced(
  history: History,
  statuses: PublishedNotice['statuses'],
): RevisionSummary | undefined {
  return history.find(({ id }) => statuses.get(id)?.status === 'announced');
}

function recordedLanguages(history: History, first: readonly Locale[]): Locale[] {
  const all = new Set(history.flatMap(({ languages }) => languages));
  return [...new Set([...first, ...all])].filter((locale) => all.has(locale));
}

function loadWhole(
  files: Files,
  notice: string,
  id: string,
  known: StatesRead,
  speak: Locale,
): PublishedRevision {
  const { record, state, problems } = loadRevision(files, notice, id, known);
  const whole = state !== undefined && state.notices.length === state.locales.length;
  if (!record || !whole) {
    throw unpublishable(`${notice}/${id}`, [...problems, ...(state?.problems ?? [])], speak);
  }
  return { id, record, state };
}
