import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parse } from 'yaml';
import type { Locale } from '../../schema/languages.ts';
import type { Finding } from '../../src/check/findings/finding.ts';
import { judgeDraft } from '../../src/check/run/judge.ts';
import { loadDraft } from '../../src/content/load-draft.ts';
import { loadProject } from '../../src/content/load-project.ts';
import { filesFrom } from '../support/memory-files.ts';
import type { Contents } from './complete-notice.ts';

const folder = join(import.meta.dirname, '../fixtures/notices');
const site = `title: {fi: Tietosuoja, sv: Dataskydd, en: Privacy}
baseUrl: https://privacy.example/
language: en
timeZone: Europe/Helsinki
sample: true
`;

/** A small complete notice of one trade, as a project of its own. */
export type SmallNotice = {
  name: string;
  contents: Contents;
  /** Rules whose findings its author takes for right, with the reason. */
  expected: Record<string, string>[];
};

/** The small notices of `test/fixtures/notices`, by their names. */
export function smallNotices(): SmallNotice[] {
  return readdirSync(folder)
    .sort()
    .map((name) => ({ name, contents: contentsOf(name), expected: expectedOf(name) }));
}

/** All that `check` finds in the drafts of a project, judged on 1 November 2026. */
export function findingsInProject(contents: Contents, speak: Locale = 'en'): Finding[] {
  const files = filesFrom(contents);
  return loadProject(files).notices.flatMap(
    (notice) => judgeDraft(notice, loadDraft(files, notice), '2026-11-01', speak).findings,
  );
}

function contentsOf(name: string): Contents {
  const root = join(folder, name);
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll(sep, '/'))
    .filter((path) => path.endsWith('.md') || path === 'notice.yaml');
  const files = paths.map((path) => [
    `content/notices/${name}/${path}`,
    readFileSync(join(root, path), 'utf8'),
  ]);
  return { 'content/site.yaml': site, ...Object.fromEntries(files) };
}

function expectedOf(name: string): Record<string, string>[] {
  return parse(readFileSync(join(folder, name, 'expected.yaml'), 'utf8'));
}
