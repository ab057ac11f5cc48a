/** A ledger as the tool writes it: an entry a line, and nothing else. */
const written = /^(?:- \{seq: .*\}\n)*$/u;

/**
 * Whether a ledger begins with the bytes that it had. One that was not as the tool writes it may have been put into
 * that form by the next entry.
 */
export function startsAsBefore(
  present: Uint8Array | undefined,
  base: Uint8Array | undefined,
): boolean {
  if (!present || !base) return false;
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const earlier = decoder.decode(base);
  return !written.test(earlier) || decoder.decode(present).startsWith(earlier);
}
