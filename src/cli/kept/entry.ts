import * as z from 'zod';
import { digest, TraceSchema } from './trace.ts';

/** What an entry is about: it answers another question where one of these differs. */
export type About = { readonly judge: string; readonly notice: string };

const EntrySchema = z.strictObject({
  judge: z.string(),
  notice: z.string(),
  trace: TraceSchema,
  value: z.unknown(),
});
type Entry = z.infer<typeof EntrySchema>;

/** An entry as its file holds it: the digest of all that follows, a line end, and JSON. */
export function sealEntry(entry: Entry): string {
  const text = JSON.stringify(entry);
  return `${digest(text)}\n${text}`;
}

/**
 * The entry that a file holds; `undefined` where it was damaged, or answers something else. The digest shows what went wrong on a
 * disk. It proves nothing of who wrote the file: who may write there may write any findings, as who may write the code can.
 */
export function readEntry(text: string, { judge, notice }: About): Entry | undefined {
  const [sum = '', body = ''] = split(text);
  if (digest(body) !== sum) return undefined;
  const entry = EntrySchema.safeParse(parse(body)).data;
  return entry?.judge === judge && entry.notice === notice ? entry : undefined;
}

function split(text: string): [string, string] {
  const end = text.indexOf('\n');
  return [text.slice(0, Math.max(0, end)), text.slice(end + 1)];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
