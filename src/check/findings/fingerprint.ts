import { createHash } from 'node:crypto';

/**
 * A name for a finding that stays the same while lines move: SHA-256 of what it is about, the first
 * 16 hexadecimal digits.
 */
export function fingerprintOf(parts: readonly (string | null)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}
