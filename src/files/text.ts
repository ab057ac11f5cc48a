export type DecodedText = { ok: true; text: string } | { ok: false; line: number; column: number };

const strict = new TextDecoder('utf-8', { fatal: true });

/**
 * Bytes as text: UTF-8 without a byte order mark, line ends as `\n`. Where the bytes are not UTF-8,
 * the line and column (1-based, in characters) of the first byte that is not.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  try {
    const text = strict.decode(bytes);
    return { ok: true, text: normaliseLineEnds(text) };
  } catch {
    return { ok: false, ...firstInvalid(bytes) };
  }
}

/** Line ends as `\n`, whatever system the text was written on. */
function normaliseLineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/gu, '\n') : text;
}

function firstInvalid(bytes: Uint8Array): { line: number; column: number } {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  const before = lenient.slice(0, Math.max(0, lenient.indexOf('\uFFFD')));
  const lines = normaliseLineEnds(before).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
