const strict = new TextDecoder('utf-8', { fatal: true });

/** Bytes as text: UTF-8 without a byte order mark, every line end `\n`; `undefined` where they are not UTF-8. */
export function decodeText(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes).replace(/\r\n?/gu, '\n');
  } catch {
    return undefined;
  }
}
