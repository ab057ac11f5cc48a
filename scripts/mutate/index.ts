import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installBeside } from '../install-beside.ts';
import { isRoom, type RoomName, rooms } from './rooms.ts';

// Changes the code in small ways and sees which changes no test notices: `npm run mutate -- ROOM [FILE..]`. What was
// seen before is kept, so that a later run tries only what changed.
const [room = '', ...files] = process.argv.slice(2);
if (isRoom(room)) {
  process.exitCode = mutate(room, files);
} else {
  process.stderr.write(`Unexpected ${room}, expected one of ${Object.keys(rooms).join(', ')}.\n`);
  process.exitCode = 2;
}

function mutate(room: RoomName, files: readonly string[]): number {
  installBeside(import.meta.dirname, '@stryker-mutator/core');
  const work = join(import.meta.dirname, '.work');
  mkdirSync(work, { recursive: true });
  const config = join(work, `${room}.json`);
  writeFileSync(config, JSON.stringify(configOf(room, files)));
  const stryker = join(import.meta.dirname, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const { status } = spawnSync(process.execPath, [stryker, 'run', config], {
    cwd: join(import.meta.dirname, '../..'),
    // A property that finds a mutant finds it in its first runs, or another test should.
    env: { ...process.env, SELOSTE_MUTATE: room, SELOSTE_PROPERTY_RUNS: '5' },
    stdio: 'inherit',
  });
  return status ?? 2;
}

function configOf(room: RoomName, files: readonly string[]) {
  const work = `scripts/mutate/.work/${room}`;
  return {
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'scripts/mutate/vitest.config.ts', related: false },
    mutate: files.length > 0 ? files : rooms[room].mutate,
    ignorePatterns: ['/docs', '/scripts/mutate/.work'],
    coverageAnalysis: 'perTest',
    // What is worked out while modules are read is tried by no test alone: each such change would run all of them.
    ignoreStatic: true,
    concurrency: 1,
    incremental: true,
    incrementalFile: `${work}-seen.json`,
    tempDirName: `${work}-copy`,
    reporters: ['clear-text', 'progress-append-only', 'json', 'html'],
    jsonReporter: { fileName: `${work}-report.json` },
    htmlReporter: { fileName: `${work}-report.html` },
    clearTextReporter: { reportTests: false, allowColor: false },
    thresholds: { high: 90, low: 80, break: 80 },
  };
}
