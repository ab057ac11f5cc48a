import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { inEachLocale, type Locale, locales } from '../../schema/languages.ts';
import type { Site } from '../../schema/site.ts';
import {
  loadProject,
  type NoticeFolder,
  noticesFolder,
  type Project,
  siteFile,
} from '../content/load-project.ts';
import { nearestWord } from '../content/nearest-word.ts';
import { shellWord } from '../escape/shell.ts';
import { type CountedFiles, countFiles } from '../files/counting.ts';
import { filesOnDisk } from '../files/disk.ts';
import { overlay } from '../files/overlaid.ts';
import { unpublishable } from '../publish/data/unpublishable.ts';
import { borrowWordsOf, voiceOf } from '../words/speech.ts';
import { CannotDo, cannot } from './cannot.ts';
import { dayIn, parseDay } from './clock.ts';
import type { World } from './io.ts';
import { placeInRoot } from './place-in-root.ts';
import type { Unsaved } from './unsaved.ts';

/** Options that every command takes. */
export type CommonOptions = { root?: string; now?: string; lang?: string };

/** The project that a command works on. */
export type Workspace = {
  root: string;
  files: CountedFiles;
  project: Project;
  now: string;
  speak: Locale;
  /** Whether `files` hold a text that is not on disk, where no other thread finds it. */
  isUnsaved: boolean;
  /** Git at the root of the project, as a person can paste it where the command runs. */
  git: string;
};

/** Opens the project in `--root`, or in the folder of the command; with a text that is not saved in the place of its file. */
export function openWorkspace(
  options: CommonOptions,
  io: Pick<World, 'cwd' | 'clock'>,
  unsaved?: Unsaved,
): Workspace {
  const root = resolve(io.cwd, options.root ?? '.');
  if (!existsSync(root)) throw cannot('folder-missing', { folder: root });
  const saved = filesOnDisk(root);
  const files = countFiles(
    unsaved ? overlay(saved, placeInRoot(root, unsaved.path), unsaved.bytes) : saved,
  );
  const project = loadProject(files);
  if (project.notices.length === 0) {
    const above = folderAbove(root);
    const missing = { root, expected: `${noticesFolder}/<notice>/notice.yaml` };
    if (above === undefined) throw cannot('no-notice', missing);
    throw cannot('no-notice-but-above', { ...missing, above: relative(io.cwd, above) });
  }
  borrowWordsOf(project.site?.pageWords, project.site?.language);
  const speak = languageOf(project, options.lang);
  const zone = project.site?.timeZone ?? 'UTC';
  const now = options.now === undefined ? dayIn(zone, io.clock) : parseDay('--now', options.now);
  return {
    root,
    files,
    project,
    now,
    speak,
    isUnsaved: unsaved !== undefined,
    git: gitAt(root, io.cwd),
  };
}

/** Advice names files from the root, which is not always where people stand. */
function gitAt(root: string, cwd: string): string {
  const folder = relative(cwd, root);
  return folder === '' ? 'git' : `git -C ${shellWord(folder)}`;
}

/** As asked for, else that of the site, else that of a notice, where the site's settings cannot be read. */
export function languageOf(project: Project, asked: string | undefined): Locale {
  const { site, notices } = project;
  const first = notices.find(({ manifest }) => manifest)?.manifest;
  return voiceOf(parseLocale(asked, project) ?? site?.language ?? first?.language ?? 'en');
}

/** Opens the project as `openWorkspace` does for a site, which cannot be made or served without its settings. */
export function openSite(options: CommonOptions, io: World): Workspace & { site: Site } {
  const workspace = openWorkspace(options, io);
  const { site, problems } = workspace.project;
  if (site) return { ...workspace, site };
  throw new CannotDo(inEachLocale((speak) => unpublishable(siteFile, problems, speak).message));
}

/** The closest folder above that holds notices, for those who stand in a folder of content/. */
export function folderAbove(folder: string): string | undefined {
  const parent = dirname(folder);
  if (parent === folder) return undefined;
  return existsSync(join(parent, noticesFolder)) ? parent : folderAbove(parent);
}

/** A language given as an option: one that reports are in, or that a notice of the project is written in. */
export function parseLocale(
  value: string | undefined,
  { notices }: Pick<Project, 'notices'> = { notices: [] },
): Locale | undefined {
  if (value === undefined) return undefined;
  const known = [...locales, ...notices.flatMap(({ manifest }) => manifest?.languages ?? [])];
  const locale = known.find((one) => one === value);
  if (locale) return locale;
  throw cannot('language-unknown', { found: value, list: [...new Set(known)].join(', ') });
}

/** The notice that a command names. */
export function pickNotice({ notices }: Project, name: string): NoticeFolder {
  const notice = notices.find(({ id }) => id === name);
  if (notice) return notice;
  const ids = notices.map(({ id }) => id);
  const near = nearestWord(name, ids);
  const about = { found: name, list: ids.join(', ') };
  if (near === undefined) throw cannot('notice-unknown', about);
  throw cannot('notice-unknown-near', { ...about, near });
}
