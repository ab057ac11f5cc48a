import { createHash, hash } from 'node:crypto';
import { type Plain, writeCanonicalJson } from './canonical-json.ts';

/** `sha256-` and 64 hexadecimal digits. */
export type Digest = string;

/** SHA-256 of the bytes; of a text, of its UTF-8. */
export function digestBytes(bytes: Uint8Array | string): Digest {
  return `sha256-${hash('sha256', bytes, 'hex')}`;
}

/** A long JSON text is hashed in pieces of about this many characters. */
const pieceLength = 1 << 16;

/** SHA-256 of the canonical JSON of a value; `known` holds the texts of parts of it. */
export function digestValue(value: Plain, known?: ReadonlyMap<Plain, string>): Digest {
  const sum = createHash('sha256');
  let text = '';
  writeCanonicalJson(
    value,
    (piece) => {
      text += piece;
      if (text.length < pieceLength) return;
      sum.update(text);
      text = '';
    },
    known,
  );
  return `sha256-${sum.update(text).digest('hex')}`;
}
