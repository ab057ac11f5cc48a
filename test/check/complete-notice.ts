import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type Document, parseDocument } from 'yaml';
import type { Answer } from '../../schema/gdpr/duties.ts';

/** Files by path. */
export type Contents = Record<string, string>;

const folder = join(import.meta.dirname, '../fixtures/complete');

/** The files of a small notice that answers every duty. */
export function completeNotice(): Contents {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((e) => join(e.parentPath, e.name));
  return Object.fromEntries(
    paths.map((path) => [
      path.slice(folder.length + 1).replaceAll(sep, '/'),
      readFileSync(path, 'utf8'),
    ]),
  );
}

type Step = string | number;

/** A map in the front matter of some files. */
export type Holder = { files: string[]; path: Step[]; name: string; value?: unknown };

/** The maps that hold what an answer names. */
export function holdersOf(contents: Contents, { at, anyOf }: Answer): Holder[] {
  const steps = at === '' ? [] : at.split('.');
  const holders = sectionsIn(contents).flatMap((file) => {
    const facts = frontMatterOf(contents, file).document.toJS() as unknown;
    return expand(facts, steps)
      .filter(({ value }) => anyOf.some((field) => isMap(value) && field in value))
      .map(({ path, value }) => ({ files: [file], path, name: nameOf(path, value), value }));
  });
  if (at !== '') return holders;
  return holders.length === 0
    ? []
    : [{ files: holders.flatMap(({ files }) => files), path: [], name: '' }];
}

/** The contents without the given fields of a map. */
export function withoutFields(
  contents: Contents,
  holder: Holder,
  fields: readonly string[],
): Contents {
  const changed = holder.files.map((file) => {
    const { document, body } = frontMatterOf(contents, file);
    for (const field of fields) {
      const path = [...holder.path, field];
      if (document.hasIn(path)) document.deleteIn(path);
    }
    return [file, `---\n${document.toString()}---\n${body}`];
  });
  return { ...contents, ...Object.fromEntries(changed) };
}

function sectionsIn(contents: Contents): string[] {
  return Object.keys(contents).filter((path) => path.endsWith('.md'));
}

function frontMatterOf(contents: Contents, file: string): { document: Document; body: string } {
  const [, yaml = '', ...body] = (contents[file] ?? '').split(/^---\n/mu);
  return { document: parseDocument(yaml, { schema: 'failsafe' }), body: body.join('---\n') };
}

type Found = { path: Step[]; value: unknown };

/** Every value that a path with `*` for any entry leads to. */
function expand(value: unknown, steps: readonly string[], path: Step[] = []): Found[] {
  const [step, ...rest] = steps;
  if (step === undefined) return [{ path, value }];
  if (step === '*') {
    return Array.isArray(value)
      ? value.flatMap((item, index) => expand(item, rest, [...path, index]))
      : [];
  }
  return isMap(value) && step in value ? expand(value[step], rest, [...path, step]) : [];
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function nameOf(path: readonly Step[], value: unknown): string {
  const id = isMap(value) && typeof value['id'] === 'string' ? ` (${value['id']})` : '';
  return `${path.join('.')}${id}`;
}
