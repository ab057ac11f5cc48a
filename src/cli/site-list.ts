import { lstatSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Locale } from '../../schema/languages.ts';
import { type VersionList, VersionListSchema } from '../../schema/versions.ts';
import { onOneLine } from '../escape/unseen.ts';
import { decodeText } from '../files/text.ts';
import { say } from '../locale/say.ts';
import { versionsFile } from '../publish/listing/version-list.ts';
import { cannot } from './cannot.ts';
import type { Io } from './io.ts';
import { readBytes } from './read-body.ts';

/**
 * What a published site lists: `source` is its folder, or its `versions.json`. `undefined` where there is none and
 * the site is the `first`; otherwise, and where it is no such list, the work cannot be done.
 */
export function readSiteList(
  source: string,
  { first, speak }: { readonly first: boolean; readonly speak: Locale },
  io: Io,
): VersionList | undefined {
  if (/^https?:/iu.test(source)) throw cannot('site-list-remote', { found: source });
  const path = resolve(io.cwd, source);
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const target = isFolder ? join(path, versionsFile) : path;
  const file = relative(io.cwd, target) || target;
  // A link that leads nowhere is no missing list: somebody meant one to be there.
  if (!lstatSync(target, { throwIfNoEntry: false })) {
    if (first) {
      io.error(`${say('commands.site-first', speak, { file: onOneLine(file) })}\n`);
      return undefined;
    }
    throw cannot(isSite(path) ? 'site-list-older' : 'site-list-missing', { file });
  }
  return parseList(readBytes(file, target), file);
}

/** Whether a folder holds a site, perhaps of a time when sites listed nothing. */
function isSite(folder: string): boolean {
  return statSync(join(folder, '404.html'), { throwIfNoEntry: false })?.isFile() ?? false;
}

function parseList(bytes: Uint8Array, file: string): VersionList {
  const decoded = decodeText(bytes);
  if (!decoded.ok)
    throw cannot('not-utf-8', { place: `${file}:${decoded.line}:${decoded.column}` });
  const list = VersionListSchema.safeParse(parseJson(decoded.text, file));
  if (list.success) return list.data;
  const path = list.error.issues[0]?.path.join('.') || 'schemaVersion';
  throw cannot('site-list-invalid', { file, path });
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw cannot('site-list-not-json', { file });
  }
}
