import { decodeText } from './text.ts';

/** Where a page says how it is encoded, if it does. */
const declared = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]{1,40})/iu;

/**
 * The bytes of a saved page as text, line ends as `\n`: UTF-16 by its byte order mark, UTF-8 wherever the bytes are, whatever
 * the page says of itself (browsers save in another encoding than they loaded), else what it declares, else windows-1252.
 */
export function decodePage(bytes: Uint8Array): string {
  const mark = utf16Of(bytes);
  if (mark) return inLines(new TextDecoder(mark).decode(bytes));
  const utf8 = decodeText(bytes);
  if (utf8.ok) return utf8.text;
  const latin = new TextDecoder('windows-1252');
  const [, label = ''] = declared.exec(latin.decode(bytes.subarray(0, 4096))) ?? [];
  return inLines((decoderOf(label) ?? latin).decode(bytes));
}

/** Whether bytes begin with a byte order mark of UTF-16. */
export function isUtf16(bytes: Uint8Array): boolean {
  return utf16Of(bytes) !== undefined;
}

function utf16Of([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** The decoder of a declared encoding; none where it is unknown, or UTF-8, which the bytes are not. */
function decoderOf(label: string): TextDecoder | undefined {
  if (/^utf-?(?:8|16)/iu.test(label)) return undefined;
  try {
    return new TextDecoder(label);
  } catch {
    return undefined;
  }
}

function inLines(text: string): string {
  return text.replace(/\r\n?/gu, '\n');
}
