import { type Digest, digestBytes } from '../digest.ts';
import { decodeText } from './decode-text.ts';

/** The digest of a figure's bytes; of an SVG in UTF-8, of its text with `\n` line ends. */
export function digestFigure(name: string, bytes: Uint8Array): Digest {
  const text = name.endsWith('.svg') ? decodeText(bytes) : undefined;
  return digestBytes(text ?? bytes);
}
