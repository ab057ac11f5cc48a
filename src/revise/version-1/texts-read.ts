import type { Plain } from '../canonical-json.ts';

/** The canonical JSON of what was digested before. */
export type TextsRead = {
  /** Of front matter and of blocks. */
  readonly parts: Map<Plain, string>;
  /** Of sections, as UTF-8. */
  readonly sections: Map<Plain, Uint8Array>;
};

/** Nothing digested before. */
export function noTexts(): TextsRead {
  return { parts: new Map(), sections: new Map() };
}
