import type { EditScript } from '../edit-script.ts';
import { compareSections } from '../redline.ts';
import type { PackedTexts } from './packed-texts.ts';
import { unpackTexts } from './unpack-texts.ts';

/** Compares any two revisions of a packed history, by their places in it. */
export function comparePacked(texts: PackedTexts, before: number, after: number): EditScript {
  return compareSections(unpackTexts(texts, before), unpackTexts(texts, after));
}
