import { inOrder } from '../../schema/languages.ts';
import { type NoticeManifest, NoticeManifestSchema } from '../../schema/notice.ts';
import {
  type RevisionRecord,
  RevisionRecordSchema,
  revisionIdPattern,
} from '../../schema/revision.ts';
import type { SeveritySetting } from '../../schema/severity.ts';
import { type Site, SiteSchema } from '../../schema/site.ts';
import { byCodeUnit, type Files } from '../files/files.ts';
import type { NoticeOutline, SitePages } from './links/site-pages.ts';
import { listFolder } from './list-folder.ts';
import { loadState, type StatesRead } from './load-state.ts';
import type { NoticeState } from './notice.ts';
import { startOf } from './place.ts';
import type { Problem } from './problem.ts';
import { readYamlFile, type YamlFile } from './read-yaml-file.ts';
import {
  frozenSharedName,
  nothingShared,
  readShared,
  readSharedFiles,
  type SharedEntries,
} from './shared/shared-entries.ts';
import { type AddressClaim, findSharedAddresses } from './shared-addresses.ts';
import { unfinishedInYaml } from './unfinished-values.ts';
import { unseenInText, unseenInYaml } from './unseen/unseen-problems.ts';
import { placeOf, type YamlNode } from './yaml.ts';

export const noticesFolder = 'content/notices';
export const siteFile = 'content/site.yaml';

/** A notice as it lies in `content/notices/<id>/`, its texts not yet read. */
export type NoticeFolder = {
  id: string;
  folder: string;
  manifest: NoticeManifest | undefined;
  manifestTree: YamlNode;
  /** Revisions by their folders, oldest first. */
  revisions: string[];
  problems: Problem[];
  /** The pages that links of its texts may lead to; `null` where the site's own address is not known. */
  pages: SitePages | null;
  /** The severities that the project gives to rules, for all notices alike. */
  severities: readonly SeveritySetting[];
};

export type Project = {
  site: Site | undefined;
  notices: NoticeFolder[];
  problems: Problem[];
  /** The settings of the site, with the place of each. */
  siteTree: YamlNode;
};

/** Reads the site's settings and the manifests of all notices. */
export function loadProject(files: Files): Project {
  const site = readYamlFile(files, siteFile, SiteSchema);
  const notices = files
    .list(noticesFolder)
    .filter(({ kind }) => kind === 'folder')
    .map(({ name }) => loadNoticeFolder(files, name));
  const known = notices.map(({ id }) => id);
  const shared = findSharedAddresses(addressClaims(notices));
  const problems = [
    ...site.problems,
    ...unseenInFile(siteFile, site),
    ...noticesUnknown(site.tree, known),
    ...readShared(files).problems,
  ];
  // One list for all of them: each with its own would hold the square of their number.
  const pages = site.value ? pagesOf(site.value, notices) : null;
  const withShared = notices.map((notice) => ({
    ...notice,
    problems: [...notice.problems, ...(shared.get(notice.id) ?? [])],
    pages,
    severities: site.value?.severities ?? [],
  }));
  return { site: site.value, siteTree: site.tree, notices: withShared, problems };
}

function pagesOf({ baseUrl }: Site, notices: readonly NoticeFolder[]): SitePages {
  return { baseUrl, notices: notices.flatMap((notice) => noticeOutline(notice) ?? []) };
}

/** What other notices link to; `undefined` where its manifest could not be read. */
export function noticeOutline({
  id,
  folder,
  manifest,
  revisions,
}: NoticeFolder): NoticeOutline | undefined {
  return manifest && { id, folder, path: manifest.path, revisions };
}

/** The addresses that manifests give; a notice that gives none in a language of the site stands at its id there. */
function addressClaims(notices: readonly NoticeFolder[]): AddressClaim[] {
  const whole = notices.flatMap(({ id, manifest, manifestTree }) =>
    manifest ? [{ id, manifest, manifestTree }] : [],
  );
  const spoken = inOrder(whole.flatMap(({ manifest }) => manifest.languages));
  return whole.flatMap(({ id, manifest, manifestTree }) =>
    spoken.map((locale) => ({
      notice: id,
      locale,
      part: manifest.path[locale] ?? id,
      at: placeOf(manifestTree, ['path', locale]),
    })),
  );
}

/** Notices that the site's order names and that are not there. */
function noticesUnknown(site: YamlNode, known: readonly string[]): Problem[] {
  const order = site.kind === 'map' ? site.entries.get('notices')?.value : undefined;
  if (order?.kind !== 'list') return [];
  return order.items.flatMap((item, index): Problem[] => {
    if (item.kind !== 'text' || known.includes(item.value)) return [];
    const data = { path: `notices.${index}`, found: item.value, list: known.join(', ') };
    return [{ code: 'value-not-in-list', at: item.place, data }];
  });
}

/** Reads what lies in the folder of a notice, its drafts and revisions not. */
export function loadNoticeFolder(files: Files, id: string): NoticeFolder {
  const folder = `${noticesFolder}/${id}`;
  const manifestFile = `${folder}/notice.yaml`;
  const manifest = readYamlFile(files, manifestFile, NoticeManifestSchema);
  const { value, tree } = manifest;
  const problems = [
    ...manifest.problems,
    ...unseenInFile(manifestFile, manifest),
    ...unfinishedInYaml(tree),
  ];
  const released = revisionsIn(files, folder);
  return {
    id,
    folder,
    manifest: value,
    manifestTree: tree,
    revisions: released.ids,
    problems: [...problems, ...released.problems],
    pages: null,
    severities: [],
  };
}

/** Characters that nobody sees in a YAML file that is still edited. */
function unseenInFile(file: string, { text, tree }: YamlFile<unknown>): Problem[] {
  return [...unseenInText(file, text), ...unseenInYaml(text, tree)];
}

/** What cannot be listed is a problem: a notice must not look as if nothing of it had been released. */
function revisionsIn(files: Files, folder: string): { ids: string[]; problems: Problem[] } {
  const own = listFolder(files, folder);
  const record = own.entries.find(({ name }) => name === 'revisions');
  if (!record) return { ids: [], problems: own.problems };
  if (record.kind === 'file') return { ids: [], problems: [revisionsNoFolder(folder)] };
  const { entries, problems } = listFolder(files, `${folder}/revisions`);
  const ids = entries
    .filter(({ name, kind }) => kind === 'folder' && revisionIdPattern.test(name))
    .map(({ name }) => name)
    .sort(compareRevisions);
  return { ids, problems };
}

/** A file in the place of the revisions would make a notice look as if it had none. */
function revisionsNoFolder(folder: string): Problem {
  const path = `${folder}/revisions`;
  return { code: 'file-unreadable', at: startOf(path), data: { path } };
}

/** Orders revisions by day, and those of one day by their number: `2019-08-12` < `2019-08-12.2`. */
export function compareRevisions(a: string, b: string): number {
  const [dayA = '', numberA = '1'] = a.split('.');
  const [dayB = '', numberB = '1'] = b.split('.');
  return byCodeUnit(dayA, dayB) || Number(numberA) - Number(numberB);
}

export type LoadedRevision = {
  id: string;
  record: RevisionRecord | undefined;
  state: NoticeState | undefined;
  problems: Problem[];
};

/**
 * Reads one released revision of a notice. It depends on nothing outside its folder; `known` only saves
 * reading the same text twice.
 */
export function loadRevision(
  files: Files,
  notice: string,
  revision: string,
  known?: StatesRead,
): LoadedRevision {
  const folder = `${noticesFolder}/${notice}/revisions/${revision}`;
  const manifestFile = `${folder}/revision.yaml`;
  const { value: record, tree, problems } = readYamlFile(files, manifestFile, RevisionRecordSchema);
  if (!record) return { id: revision, record, state: undefined, problems };
  const head = {
    id: notice,
    revision,
    standing: record.standing,
    folder,
    title: record.title,
    sourceLocale: record.language,
    locales: record.languages,
    sections: record.sections,
    facts: record.facts,
    shared: frozenShared(files, folder, record),
    manifestFile,
    manifest: tree,
  };
  return { id: revision, record, state: loadState(files, head, known), problems };
}

/** The shared entries that were frozen with a revision; none where it took none. */
function frozenShared(files: Files, folder: string, record: RevisionRecord): SharedEntries {
  const isThere = Object.hasOwn(record.files, frozenSharedName);
  return isThere ? readSharedFiles(files, [`${folder}/${frozenSharedName}`]) : nothingShared;
}
