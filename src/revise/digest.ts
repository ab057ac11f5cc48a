import { createHash, hash } from 'node:crypto';
import { type Plain, writeCanonicalJson } from './canonical-json.ts';

/** `sha256-` and 64 hexadecimal digits. */
export type Digest = string;

/** SHA-256 of the bytes; of a text, of its UTF-8. */
export function digestBytes(bytes: Uint8Array | string): Digest {
  return `sha256-${hash('sha256', bytes, 'hex')}`;
}

/** SHA-256 of the canonical JSON of a value; `known` holds the texts of parts of it, as UTF-8. */
export function digestValue(value: Plain, known?: ReadonlyMap<Plain, Uint8Array>): Digest {
  const sum = createHash('sha256');
  let text = '';
  writeCanonicalJson(
    value,
    (piece: string | Uint8Array) => {
      if (typeof piece === 'string') text += piece;
      else {
        sum.update(text).update(piece);
        text = '';
      }
    },
    known,
  );
  return `sha256-${sum.update(text).digest('hex')}`;
}
