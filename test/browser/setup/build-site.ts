import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';

/** The site as built for the tests, or why there is none. */
export type BuiltSite = { readonly folder: string } | { readonly failure: string };

declare module 'vitest' {
  interface ProvidedContext {
    site: BuiltSite;
  }
}

/** The day on which the tests read the site. */
const now = '2026-11-23';
const root = join(import.meta.dirname, '../../..');

/**
 * Builds the site once for all browser tests, into a temporary folder. `SELOSTE_SITE` names a
 * folder built before, for work on the pages. A failed build is handed on, so that the tests that
 * need no page still run.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (process.env.SELOSTE_SITE) {
    project.provide('site', { folder: resolve(process.env.SELOSTE_SITE) });
    return async () => {};
  }
  const folder = await mkdtemp(join(tmpdir(), 'seloste-site-'));
  const { status, output } = await build(folder);
  project.provide('site', status === 0 ? { folder } : { failure: explain(status, output) });
  return () => rm(folder, { recursive: true });
}

function explain(status: number | null, output: string): string {
  return `The site did not build (exit status ${status}), so its pages cannot be tested.\n${output}`;
}

function build(folder: string): Promise<{ status: number | null; output: string }> {
  const args = ['scripts/seloste.ts', 'build', '--out', folder, '--now', now];
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

/** The environment without what Vitest and npm put there: Astro and the command line heed it. */
function outsideTests(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const marks = ['NODE_ENV', 'TEST', 'MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL', 'INIT_CWD'];
  const kept = Object.entries(env).filter(
    ([name]) => !marks.includes(name) && !name.startsWith('VITEST'),
  );
  return { ...Object.fromEntries(kept), ASTRO_TELEMETRY_DISABLED: '1' };
}
