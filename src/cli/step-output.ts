import { appendFileSync } from 'node:fs';
import { onOneLine } from '../escape/unseen.ts';
import { cannot } from './cannot.ts';

/** Adds outputs of a step of GitHub Actions to the file that it names, a line each: no value can begin another. */
export function addStepOutputs(file: string, outputs: Readonly<Record<string, string>>): void {
  const lines = Object.entries(outputs).map(([name, value]) => `${name}=${onOneLine(value)}\n`);
  try {
    appendFileSync(file, lines.join(''));
  } catch {
    throw cannot('step-output-unwritable', { file });
  }
}
