import { extname, resolve } from 'node:path';
import type { TextToAudit } from '../audit/audit-text.ts';
import { readPlain } from '../audit/reading/read-plain.ts';
import { decodePage } from '../files/decode-page.ts';
import { indexLines } from '../markdown/line-index.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { cannot } from './cannot.ts';
import type { Io } from './io.ts';
import { readBody, readBytes } from './read-body.ts';

/** Reads a notice of anybody's: a saved page, plain text (`.txt`) or Markdown (anything else). */
export async function readAudited(
  file: string,
  io: Io,
  bytes = readBytes(file, resolve(io.cwd, file)),
): Promise<TextToAudit> {
  refuseBinary(file, bytes);
  const name = extname(file).toLowerCase();
  if (isPage(name, bytes)) return await readPageOf(file, bytes);
  const { body, bodyLine } = readBody(file, io, bytes);
  const tree = name === '.txt' ? readPlain(body) : parseMarkdown(body);
  return { file, tree, source: body, firstLine: bodyLine };
}

/** What reads pages is loaded where there is one. */
async function readPageOf(file: string, bytes: Uint8Array): Promise<TextToAudit> {
  const { readSavedPage } = await import('../audit/reading/read-page.ts');
  const source = decodePage(bytes);
  const read = readSavedPage(source);
  if ('tree' in read) return { file, tree: read.tree, source, firstLine: 1 };
  const { line, column } = indexLines(source)(read.excess);
  throw cannot('nested-too-deep', { place: `${file}:${line}:${column}` });
}

/** A page by its name, or by how it begins, whatever its name: as Markdown its text would be passed over without a word. */
function isPage(name: string, bytes: Uint8Array): boolean {
  const head = new TextDecoder().decode(bytes.subarray(0, 1000));
  return (
    /^\.x?html?$/u.test(name) || /^\s*(?:<[!?][^>]*>\s*)*<(?:!doctype\s+html|html)\b/iu.test(head)
  );
}

/** How files begin that are no text, and what people call them. */
const signatures = [
  ['PDF', '%PDF-'],
  ['Word (.docx) / ZIP', 'PK\u0003\u0004'],
  ['Word (.doc)', '\u00d0\u00cf\u0011\u00e0'],
  ['MHTML', 'From: <Saved by'],
] as const;

function refuseBinary(file: string, bytes: Uint8Array): void {
  const head = Buffer.from(bytes.subarray(0, 8192)).toString('latin1');
  const [kind] = signatures.find(([, sign]) => head.startsWith(sign)) ?? [];
  if (kind !== undefined) throw cannot('audit-format', { file, kind });
  const isWide = head.startsWith('\u00ff\u00fe') || head.startsWith('\u00fe\u00ff');
  if (head.includes('\0') && !isWide) throw cannot('audit-binary', { file });
}
