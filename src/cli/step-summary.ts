import { appendFileSync, statSync } from 'node:fs';
import { cannot } from './cannot.ts';
import { writeToStream } from './write-stream.ts';

/** GitHub refuses a summary of more than 1 MiB; earlier steps of the job may have written to it. */
const mostBytes = 1_000_000;

/** Adds a report to the summary of a step of GitHub Actions; what is too long ends with a word of it. */
export function addToStepSummary(file: string, markdown: string): void {
  try {
    const summary = shorten(markdown);
    if (statSync(file, { throwIfNoEntry: false })?.isFile() === false) writeToStream(file, summary);
    else appendFileSync(file, summary);
  } catch {
    throw cannot('step-summary-unwritable', { file });
  }
}

function shorten(markdown: string): string {
  if (Buffer.byteLength(markdown) <= mostBytes) return markdown;
  const kept: string[] = [];
  let bytes = 0;
  for (const line of markdown.split('\n')) {
    bytes += Buffer.byteLength(line) + 1;
    if (bytes > mostBytes) break;
    kept.push(line);
  }
  return `${kept.join('\n')}\n\n…\n`;
}
