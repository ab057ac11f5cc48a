import { resolve } from 'node:path';
import type { Locale } from '../../schema/languages.ts';
import { loadProject } from '../content/load-project.ts';
import { filesOnDisk } from '../files/disk.ts';
import type { Io } from './io.ts';
import { type CommonOptions, parseLocale } from './project.ts';

/** The language of a command that needs no notice: as asked for, else that of the site, else English. */
export function speechOf({ lang, root = '.' }: CommonOptions, { cwd }: Io): Locale {
  const asked = parseLocale(lang);
  return asked ?? loadProject(filesOnDisk(resolve(cwd, root))).site?.language ?? 'en';
}
