import { isUtf16 } from '../files/decode-page.ts';
import { cannot } from './cannot.ts';

/** How files begin that are no text, and what people call them. */
const signatures = [
  ['PDF', '%PDF-'],
  ['Word (.docx) / ZIP', 'PK\u0003\u0004'],
  ['Word (.doc)', '\u00d0\u00cf\u0011\u00e0'],
  ['RTF', '{\\rtf'],
] as const;

/** A page with all that it loads in one file: its text is encoded, as in a letter. */
const isMhtml = (head: string) =>
  head.startsWith('From: <Saved by') ||
  /^(?:[\w-]+:.*\r?\n)*Content-Type: multipart\/related/iu.test(head);

/** Refuses, by what people call it, a file that holds no text that can be read. */
export function refuseBinary(file: string, bytes: Uint8Array): void {
  const head = Buffer.from(bytes.subarray(0, 8192)).toString('latin1');
  const [kind] = signatures.find(([, sign]) => head.startsWith(sign)) ?? [];
  if (kind !== undefined) throw cannot('audit-format', { file, kind });
  if (isMhtml(head)) throw cannot('audit-mhtml', { file });
  if (head.includes('\0') && !isUtf16(bytes)) throw cannot('audit-binary', { file });
}
