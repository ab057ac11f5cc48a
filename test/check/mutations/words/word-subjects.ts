import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Subject, subjects } from '../subjects.ts';

const root = join(import.meta.dirname, '../../../..');

/** Every complete notice in its source language, and the drafts of the samples in all of theirs. */
export function wordSubjects(): Subject[] {
  const samples = readdirSync(join(root, 'content/notices')).sort();
  const source = subjects().filter(({ name }) => !samples.includes(name));
  return [...samples.map(draftOf), ...source];
}

function draftOf(name: string): Subject {
  const folder = `content/notices/${name}`;
  const paths = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:md|yaml|svg)$/u.test(path) && !path.startsWith('revisions'))
    .map((path) => `${folder}/${path}`);
  const contents = ['content/site.yaml', ...paths].map((path) => [path, read(path)]);
  return { name, contents: Object.fromEntries(contents) };
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}
