import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { versionsFile } from '../../publish/listing/version-list.ts';
import { cannot } from '../cannot.ts';

/** Throws where a file would lie in a site that was built: what it tells is for those who keep the notices. */
export function refuseOnSite(file: string, cwd: string): void {
  const folders = foldersAbove(resolve(cwd, file));
  if (folders.some((folder) => existsSync(join(folder, versionsFile)))) {
    throw cannot('overview-public', { file });
  }
}

function foldersAbove(path: string): string[] {
  const folder = dirname(path);
  return folder === path ? [] : [folder, ...foldersAbove(folder)];
}
