import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { outsideTests } from './outside-tests.ts';

/** A site as built for the tests, or why there is none. */
export type BuiltSite = { readonly folder: string } | { readonly failure: string };

declare module 'vitest' {
  interface ProvidedContext {
    site: BuiltSite;
    states: BuiltSite;
  }
}

/** The day on which the tests read the site. */
const now = '2026-11-23';
const root = join(import.meta.dirname, '../../..');

/** How each site is built, but for the folder it is built into; a variable may name one built before. */
const sites = {
  site: {
    variable: 'SELOSTE_SITE',
    args: (out: string) => ['scripts/seloste.ts', 'build', '--out', out, '--now', now],
  },
  states: {
    variable: 'SELOSTE_STATES_SITE',
    args: (out: string) => ['test/browser/setup/build-states.ts', out],
  },
} as const;

/**
 * Builds the sites once for all browser tests, into temporary folders: that of our own notices, and one
 * with revisions in every state. `SELOSTE_SITE` and `SELOSTE_STATES_SITE` name folders built before, for
 * work on the pages. A failed build is handed on, so that the tests that need no page still run.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'seloste-site-'));
  for (const name of ['site', 'states'] as const) {
    project.provide(name, await provideSite(name, join(folder, name)));
  }
  return () => rm(folder, { recursive: true });
}

async function provideSite(name: keyof typeof sites, folder: string): Promise<BuiltSite> {
  const { variable, args } = sites[name];
  const before = process.env[variable];
  if (before) return { folder: resolve(before) };
  const { status, output } = await build(args(folder));
  return status === 0 ? { folder } : { failure: explain(status, output) };
}

function explain(status: number | null, output: string): string {
  return `The site did not build (exit status ${status}), so its pages cannot be tested.\n${output}`;
}

function build(args: readonly string[]): Promise<{ status: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: outsideTests(process.env),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.setEncoding('utf8');
    child.stderr.setEncoding('utf8');
    child.stdout.on('data', (part) => (output += part));
    child.stderr.on('data', (part) => (output += part));
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, output }));
  });
}
