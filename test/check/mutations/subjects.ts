import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Contents } from '../complete-notice.ts';
import { completeNotice } from '../complete-notice.ts';
import { smallNotices } from '../small-notices.ts';

/** A complete notice, as a project of one notice in one language. */
export type Subject = { name: string; contents: Contents };

const root = join(import.meta.dirname, '../../..');

/** Every complete notice, its facts in front matter: the samples, the bookshop's and the small ones. */
export function subjects(): Subject[] {
  const samples = readdirSync(join(root, 'content/notices')).sort().map(sampleBeforeText);
  const small = smallNotices().map(({ name, contents }) => ({ name, contents }));
  return [...samples, { name: 'bookshop', contents: completeNotice() }, ...small];
}

/**
 * A sample as a draft in its source language alone, for what is missed in it is missed once: the last revision whose facts
 * stand in front matter.
 */
function sampleBeforeText(name: string): Subject {
  const folder = `content/notices/${name}`;
  const { facts: _, ...manifest } = parse(read(`${folder}/notice.yaml`)) as Record<string, unknown>;
  const language = String(manifest['language']);
  const revision = `${folder}/revisions/${lastBeforeText(`${folder}/revisions`)}`;
  const paths = readdirSync(join(root, revision, language)).map((file) => `${language}/${file}`);
  const figures = readdirFigures(revision).map((file) => `figures/${file}`);
  return {
    name,
    contents: {
      'content/site.yaml': read('content/site.yaml'),
      [`${folder}/notice.yaml`]: JSON.stringify({ ...manifest, languages: [language] }),
      ...Object.fromEntries(
        [...paths, ...figures].map((path) => [`${folder}/${path}`, read(`${revision}/${path}`)]),
      ),
    },
  };
}

function lastBeforeText(folder: string): string {
  const revisions = readdirSync(join(root, folder)).filter((name) => /^\d/u.test(name));
  const hasNoText = (name: string) => !existsSync(join(root, folder, name, 'facts.yaml'));
  return revisions.filter(hasNoText).sort().at(-1) ?? '';
}

function readdirFigures(folder: string): string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  const hasFigures = entries.some((entry) => entry.name === 'figures');
  return hasFigures ? readdirSync(join(root, folder, 'figures')) : [];
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}
