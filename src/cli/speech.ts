import { resolve } from 'node:path';
import type { Locale } from '../../schema/languages.ts';
import { loadProject } from '../content/load-project.ts';
import { filesOnDisk } from '../files/disk.ts';
import type { Io } from './io.ts';
import { type CommonOptions, languageOf } from './project.ts';

/** The language of a command that needs no notice: as asked for, or that of the project. */
export function speechOf({ lang, root = '.' }: CommonOptions, { cwd }: Io): Locale {
  return languageOf(loadProject(filesOnDisk(resolve(cwd, root))), lang);
}
