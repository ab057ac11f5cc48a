import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { installPacked } from '../../scripts/pack/install-packed.ts';
import { outsideTests } from '../browser/setup/outside-tests.ts';

const house = join(import.meta.dirname, '../..');

/** A file of the tarball, as npm lists it. */
export type PackedFile = { readonly path: string; readonly size: number };

export type Packed = {
  /** The project that it is installed in. */
  readonly project: string;
  /** The installed package. */
  readonly home: string;
  /** All that the tarball holds. */
  readonly files: readonly PackedFile[];
};

/** Packs this checkout as a publisher does, and installs it in a project of its own; once for a file of tests. */
export function packAndInstall(): { readonly packed: Packed } {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'seloste-packed-')));
  const held: { packed: Packed } = { packed: { project: '', home: '', files: [] } };
  beforeAll(() => {
    const options = { cwd: house, env: outsideTests(process.env), encoding: 'utf8' } as const;
    const args = ['pack', '--silent', '--json', '--pack-destination', folder];
    const [{ filename, files }]: [Tarball] = JSON.parse(execFileSync('npm', args, options));
    const project = join(folder, 'project');
    held.packed = { project, home: installPacked(join(folder, filename), project), files };
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return held;
}

type Tarball = { readonly filename: string; readonly files: readonly PackedFile[] };

/** Runs the installed command in its project. */
export function runInstalled({ project, home }: Packed, args: readonly string[]) {
  return runNode(project, [join(home, 'bin/seloste.mjs'), ...args]);
}

/** Runs a program with Node in a folder. */
export function runNode(cwd: string, args: readonly string[]) {
  const options = { cwd, env: outsideTests(process.env), encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, args, options);
  return { status, out: stdout, error: stderr };
}

/** Starts a command that runs until it is stopped; gives the address that it prints. */
export async function serve({ project, home }: Packed, args: readonly string[]) {
  const server = spawn(process.execPath, [join(home, 'bin/seloste.mjs'), ...args], {
    cwd: project,
    env: outsideTests(process.env),
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    server.stdout.setEncoding('utf8').once('data', resolve);
    server.once('exit', (status) => reject(new Error(`It ended with ${status}.`)));
  });
  return { address: address.trim(), stop: () => server.kill() };
}
