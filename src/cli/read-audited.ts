import { extname, resolve } from 'node:path';
import { isKind } from '../../schema/disclosures/index.ts';
import type { TextToAudit } from '../audit/audit-text.ts';
import { readPlain } from '../audit/reading/read-plain.ts';
import { decodePage, isUtf16 } from '../files/decode-page.ts';
import { decodeText } from '../files/text.ts';
import { indexLines } from '../markdown/line-index.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { cannot } from './cannot.ts';
import type { Io } from './io.ts';
import { readBody, readBytes } from './read-body.ts';
import { refuseBinary } from './refuse-binary.ts';

/** A text to audit, whether it stood in a page, and whether facts of a notice stand above it. */
export type ReadAudited = TextToAudit & { readonly isPage: boolean; readonly hasFacts: boolean };

/** Reads a notice of anybody's: a saved page, plain text (`.txt`) or Markdown (anything else). */
export async function readAudited(file: string, io: Io, given?: Uint8Array): Promise<ReadAudited> {
  if (!given && (file === '-' || /^https?:\/\//iu.test(file)))
    throw cannot('audit-address', { file });
  const bytes = given ?? readBytes(file, resolve(io.cwd, file), 'audit-folder');
  refuseBinary(file, bytes);
  const name = extname(file).toLowerCase();
  if (isPage(name, bytes))
    return { ...(await readPageOf(file, bytes)), isPage: true, hasFacts: false };
  const { body, bodyLine, yaml } = readBody(file, io, inUtf8(file, bytes));
  const tree = name === '.txt' ? readPlain(body) : parseMarkdown(body);
  const hasFacts = yaml !== null && isSection(yaml);
  return { file, tree, source: body, firstLine: bodyLine, isPage: false, hasFacts };
}

/** Whether front matter has facts: this is a section of a notice as code. */
function isSection(yaml: string): boolean {
  return [...yaml.matchAll(/^(\w+):/gmu)].some(([, name = '']) => isKind(name));
}

/** The bytes of a text in UTF-8: those of one in UTF-16 that says so are put into it, any other is refused with what to do. */
function inUtf8(file: string, bytes: Uint8Array): Uint8Array {
  if (isUtf16(bytes)) return Buffer.from(decodePage(bytes));
  const decoded = decodeText(bytes);
  if (decoded.ok) return bytes;
  throw cannot('audit-encoding', { place: `${file}:${decoded.line}:${decoded.column}` });
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
  const head = isUtf16(bytes)
    ? decodePage(bytes.subarray(0, 2000))
    : new TextDecoder().decode(bytes.subarray(0, 1000));
  return (
    /^\.x?html?$/u.test(name) || /^\s*(?:<[!?][^>]*>\s*)*<(?:!doctype\s+html|html)\b/iu.test(head)
  );
}
