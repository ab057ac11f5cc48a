import {
  loadDraft,
  loadProject,
  loadRevision,
  type NoticeFolder,
  siteFile,
} from '../content/load-project.ts';
import type { StatesRead } from '../content/load-state.ts';
import type { Problem } from '../content/problem.ts';
import { noSections, type SectionsRead } from '../content/read-section.ts';
import { loadHistory } from '../revise/load-history.ts';
import { statusesOn } from '../revise/status.ts';
import { noBodies } from './made-bodies.ts';
import { findInDraft } from './notice/draft-findings.ts';
import type { PublishedNotice, PublishedRevision, SiteData } from './site-data.ts';
import { findTheme } from './theme.ts';

type Files = Parameters<typeof loadProject>[0];

/** Thrown where content cannot be published: it names the file and the place. */
class UnpublishableError extends Error {}

/**
 * Reads everything that the pages of a site are made from. `now` is the day the site is for;
 * `drafts` adds the working texts, as `dev` shows them; `read` holds sections that were read before, by
 * notice.
 */
export function loadSiteData(
  files: Files,
  now: string,
  options: {
    readonly drafts?: boolean;
    readonly read?: ReadonlyMap<string, SectionsRead>;
  } = {},
): SiteData {
  const { site, notices, problems } = loadProject(files);
  if (!site) throw unpublishable(siteFile, problems);
  return {
    site,
    now,
    theme: findTheme(files),
    made: noBodies(),
    firstChanges: new Map(),
    notices: inOrder(notices, site.notices ?? []).map((folder) =>
      loadNotice(files, folder, now, {
        hasDraft: options.drafts === true,
        sections: options.read?.get(folder.id) ?? noSections(),
      }),
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
  now: string,
  { hasDraft, sections }: { hasDraft: boolean; sections: SectionsRead },
): PublishedNotice {
  const { id, manifest } = folder;
  if (!manifest) throw unpublishable(folder.folder, folder.problems);
  const { history, problems } = loadHistory(files, id);
  if (problems.length > 0) throw unpublishable(folder.folder, problems);
  const known: StatesRead = { sections, last: new Map() };
  const revisions = history.map((summary) => loadWhole(files, id, summary.id, known));
  const draft = hasDraft ? loadDraft(files, folder) : undefined;
  return {
    id,
    manifest,
    history,
    statuses: statusesOn(history, now),
    revisions: new Map(revisions.map((revision) => [revision.id, revision])),
    draft: draft ?? null,
    draftFindings: draft ? findInDraft(folder, draft, now) : null,
  };
}

function loadWhole(files: Files, notice: string, id: string, known: StatesRead): PublishedRevision {
  const { record, state, problems } = loadRevision(files, notice, id, known);
  const whole = state !== undefined && state.notices.length === state.locales.length;
  if (!record || !whole) {
    throw unpublishable(`${notice}/${id}`, [...problems, ...(state?.problems ?? [])]);
  }
  return { id, record, state };
}

function unpublishable(what: string, problems: readonly Problem[]): UnpublishableError {
  const places = problems.map(({ code, at }) => `${at.file}:${at.line}:${at.column} ${code}`);
  return new UnpublishableError([`${what} cannot be published.`, ...places].join('\n'));
}
