import type { Root } from 'hast';
import { filesDocx } from '../../../src/publish/docx/files-docx.ts';
import { hastOf } from '../../redline/markdown-to-hast.ts';
import { readDocx } from './read-docx.ts';

const none = (): undefined => undefined;

/** Two trees as a Word file with tracked changes, of one day. */
export function wordOf(before: Root, after: Root): Promise<Uint8Array> {
  return filesDocx(
    { name: 'old.md', body: before, figures: none },
    { name: 'new.md', body: after, figures: none },
    { locale: 'fi', day: '2026-10-01' },
  );
}

/** The changes between two Markdown texts, a paragraph a line. */
export async function trackedChanges(before: string, after: string): Promise<string> {
  const lines = readDocx(await wordOf(hastOf(before), hastOf(after)), 'both');
  return lines.slice(0, -1).join('\n');
}
