import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Locale } from '../../schema/languages.ts';
import { loadProject, noticesFolder } from '../content/load-project.ts';
import { filesOnDisk } from '../files/disk.ts';
import type { Io } from './io.ts';
import { type CommonOptions, folderAbove, languageOf } from './project.ts';

/**
 * The language of a command that needs no notice: as asked for, or that of the project in the folder of the
 * command, or above it.
 */
export function speechOf(options: CommonOptions, io: Io): Locale {
  return languageOf(loadProject(filesOnDisk(projectAround(options, io))), options.lang);
}

/** The root of that project; the folder of the command where there is none. */
export function projectAround({ root = '.' }: CommonOptions, { cwd }: Io): string {
  const folder = resolve(cwd, root);
  const isHome = existsSync(join(folder, noticesFolder));
  return isHome ? folder : (folderAbove(folder) ?? folder);
}
