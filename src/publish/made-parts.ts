import type { Section } from '../content/notice.ts';
import type { CanonicalSection } from '../redline/edit-script.ts';

/**
 * What was made of sections, kept for one load of a site: most sections stand in many revisions, and each
 * is an object that those share.
 */
export type MadeBodies = {
  /** As HTML, of sections without figures: the address of a figure names the revision. */
  readonly html: Map<Section, string>;
  /** The level of the highest heading. */
  readonly highest: Map<Section, number>;
  /** As they are compared, by how many levels the headings are lowered. */
  readonly compared: Map<Section, Map<number, CanonicalSection>>;
};

/** Nothing made yet. */
export function noBodies(): MadeBodies {
  return { html: new Map(), highest: new Map(), compared: new Map() };
}

/** The value of a key, made where it is not known. */
export function known<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
