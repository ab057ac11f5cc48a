import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { loadProject } from '../../src/content/load-project.ts';
import { filesOnDisk } from '../../src/files/disk.ts';
import { planRelease } from '../../src/revise/plan-release.ts';
import { writeRelease } from '../../src/revise/write-release.ts';
import '../../src/words/ready-all.ts';

// A process of its own: releases the first notice of a project, and is killed on the way.

const [root = '', request = '{}', call = '', count = '1'] = process.argv.slice(2);
const [notice] = loadProject(filesOnDisk(root)).notices;
if (!notice) throw new Error('no notice');
const asked = JSON.parse(request);
const planned = planRelease(filesOnDisk(root), notice, {
  hasErrors: false,
  now: asked.date,
  ...asked,
});
if (!planned.ok) throw new Error(planned.refusal.code);

let left = Number(count);
const original: unknown = Reflect.get(fs, call);
if (typeof original !== 'function') throw new Error(`no such call: ${call}`);
Reflect.set(fs, call, (...values: unknown[]) => {
  left -= 1;
  if (left === 0) process.kill(process.pid, 'SIGKILL');
  return Reflect.apply(original, fs, values);
});
syncBuiltinESMExports();
writeRelease(root, planned.plan);
