import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How long a program ran on the wall, in seconds, and the most memory it held, in mebibytes. */
export type Run = { readonly seconds: number; readonly megabytes: number };

/** Runs a program with Node in `cwd` to its end; throws, with what it said, where it fails. */
export function timeNode(args: readonly string[], cwd: string): Run {
  const folder = mkdtempSync(join(tmpdir(), 'seloste-usage-'));
  const usage = join(folder, 'usage.txt');
  const preload = join(folder, 'usage.cjs');
  const report = `require('node:fs').writeFileSync(${JSON.stringify(usage)}, String(process.resourceUsage().maxRSS))`;
  // Threads load the file too; only the process itself knows its memory at the end.
  writeFileSync(
    preload,
    `if (require('node:worker_threads').isMainThread && process.argv[1] === ${JSON.stringify(args[0])}) process.on('exit', () => ${report})`,
  );
  try {
    const start = performance.now();
    const result = spawnSync(process.execPath, ['--require', preload, ...args], {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 1 << 30,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    const seconds = (performance.now() - start) / 1000;
    if (result.status !== 0) throw new Error(`${args.join(' ')} failed: ${result.stderr}`);
    return { seconds, megabytes: Number(readFileSync(usage, 'utf8')) / 1024 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
