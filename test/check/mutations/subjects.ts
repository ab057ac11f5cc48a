import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Contents } from '../complete-notice.ts';
import { completeNotice } from '../complete-notice.ts';
import { smallNotices } from '../small-notices.ts';

/** A complete notice, as a project of one notice in one language. */
export type Subject = { name: string; contents: Contents };

const root = join(import.meta.dirname, '../../..');

/** Every complete notice: the samples' drafts, the bookshop's and the small ones. */
export function subjects(): Subject[] {
  const samples = readdirSync(join(root, 'content/notices')).sort().map(sampleDraft);
  const small = smallNotices().map(({ name, contents }) => ({ name, contents }));
  return [...samples, { name: 'bookshop', contents: completeNotice() }, ...small];
}

/** A draft of the samples in its source language alone: what is missed in it is missed once. */
function sampleDraft(name: string): Subject {
  const folder = `content/notices/${name}`;
  const manifest = parse(read(`${folder}/notice.yaml`)) as Record<string, unknown>;
  const language = String(manifest['language']);
  const alone = { ...manifest, languages: [language] };
  const paths = readdirSync(join(root, folder, language)).map(
    (file) => `${folder}/${language}/${file}`,
  );
  const figures = readdirFigures(folder).map((file) => `${folder}/figures/${file}`);
  return {
    name,
    contents: {
      'content/site.yaml': read('content/site.yaml'),
      [`${folder}/notice.yaml`]: JSON.stringify(alone),
      ...Object.fromEntries([...paths, ...figures].map((path) => [path, read(path)])),
    },
  };
}

function readdirFigures(folder: string): string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  const hasFigures = entries.some((entry) => entry.name === 'figures');
  return hasFigures ? readdirSync(join(root, folder, 'figures')) : [];
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}
