// Runs one tool on pairs that lie in a folder, in a process that can be stopped: TOOL FOLDER COUNT SECONDS.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RedlineTool, redlineTools, type Side } from './redline-tools.ts';

const [tool = '', folder = '', count = '1', seconds = '0'] = process.argv.slice(2);
const mostRounds = 15;

for (let pair = 0; pair < Number(count); pair += 1) {
  const sides = JSON.parse(readFileSync(join(folder, `${pair}.json`), 'utf8')) as [Side, Side];
  measure(pair, redlineTools[tool as RedlineTool](...sides));
}

/** Repeats a comparison while processor time is left; the parent reads the times line by line. */
function measure(pair: number, compare: () => string): void {
  let spent = 0;
  let html = '';
  for (let round = 0; round < mostRounds && spent <= Number(seconds) * 1000; round += 1) {
    const before = process.cpuUsage();
    html = compare();
    const { user, system } = process.cpuUsage(before);
    spent += (user + system) / 1000;
    console.log(`${pair} ${(user + system) / 1000}`);
  }
  writeFileSync(join(folder, `${pair}.html`), html);
}
