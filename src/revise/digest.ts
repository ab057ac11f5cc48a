import { createHash } from 'node:crypto';
import { canonicalJson, type Plain } from './canonical-json.ts';

/** `sha256-` and 64 hexadecimal digits. */
export type Digest = string;

/** SHA-256 of the bytes; of a text, of its UTF-8. */
export function digestBytes(bytes: Uint8Array | string): Digest {
  return `sha256-${createHash('sha256').update(bytes).digest('hex')}`;
}

/** SHA-256 of the canonical JSON of a value; `known` holds the texts of parts of it. */
export function digestValue(value: Plain, known?: ReadonlyMap<Plain, string>): Digest {
  return digestBytes(canonicalJson(value, known));
}
