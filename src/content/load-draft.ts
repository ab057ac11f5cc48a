import type { Files } from '../files/files.ts';
import { draftIds } from './links/draft-ids.ts';
import { placesOf } from './links/places-of-notice.ts';
import type { PageOfNotice } from './links/site-pages.ts';
import {
  loadNoticeFolder,
  loadRevision,
  type NoticeFolder,
  noticeOutline,
} from './load-project.ts';
import { loadState } from './load-state.ts';
import { type NoticeState, noticeIn } from './notice.ts';
import {
  frozenSharedName,
  nothingShared,
  readShared,
  readSharedFiles,
  type SharedEntries,
} from './shared/shared-entries.ts';
import { sentenceAbsences } from './told/sentence-absences.ts';

/** Reads the draft of a notice; `undefined` where its manifest could not be read. */
export function loadDraft(files: Files, notice: NoticeFolder): NoticeState | undefined {
  const { manifest, pages } = notice;
  if (!manifest) return undefined;
  const own = noticeOutline(notice);
  const places = new Map<string, readonly string[] | undefined>();
  const last = () => {
    const revision = notice.revisions.at(-1);
    return revision === undefined ? undefined : loadRevision(files, notice.id, revision);
  };
  return loadState(files, {
    id: notice.id,
    revision: null,
    folder: notice.folder,
    title: manifest.title,
    sourceLocale: manifest.language,
    locales: manifest.languages,
    sections: manifest.sections,
    facts: manifest.facts,
    tellAbsences: sentenceAbsences,
    shared: readShared(files),
    released: () => sharedOf(files, notice),
    manifestFile: `${notice.folder}/notice.yaml`,
    manifest: notice.manifestTree,
    links: {
      site: pages && own ? { pages, own } : null,
      keptIds: draftIds(last),
      placesOn: (page) => {
        const key = JSON.stringify(page);
        if (!places.has(key)) places.set(key, placesOn(files, page));
        return places.get(key);
      },
    },
  });
}

/** The shared entries that were frozen with the last revision. */
function sharedOf(files: Files, { folder, revisions }: NoticeFolder): SharedEntries {
  const last = `${folder}/revisions/${revisions.at(-1)}/${frozenSharedName}`;
  const isThere = files.read(last).ok;
  return isThere ? readSharedFiles(files, [last]) : nothingShared;
}

/** The ids that a page has, or will have with the next release of its notice. */
function placesOn(files: Files, { notice, locale, revision }: PageOfNotice): string[] | undefined {
  const folder = loadNoticeFolder(files, notice);
  const id = revision ?? folder.revisions.at(-1);
  const released = id === undefined ? undefined : loadRevision(files, notice, id);
  const draft = revision === null ? loadDraft(files, { ...folder, pages: null }) : undefined;
  const kept = draftIds(() => released);
  const states = [draft, released?.state].flatMap((state) => {
    const text = state && (noticeIn(state, locale) ?? noticeIn(state, state.sourceLocale));
    return text ? placesOf(text, kept) : [];
  });
  return states.length > 0 ? states : undefined;
}
