import type { Facts } from '../../schema/disclosures/index.ts';
import type { Section } from '../content/notice.ts';
import type { Outline } from '../markdown/outline.ts';
import type { Block } from '../redline/text/tree.ts';
import type { FactGroup } from './facts/fact-group.ts';
import type { FlowFigure } from './flow/flow-figure.ts';
import type { PlacedState } from './pages/anchors/placed-headings.ts';

/**
 * What was made of sections and of facts, kept for one load of a site: most stand in many revisions, and are objects
 * that those share.
 */
export type MadeParts = {
  /** As HTML, by what the page gives them: the ids of headings, and where links lead. */
  readonly html: Map<Section, Map<string, string>>;
  /** Their headings and ids, with HTML and without. */
  readonly outlines: Map<Section, Map<boolean, Outline>>;
  /** The places of each state of a notice in a language, by both. */
  readonly places: Map<string, ReadonlyMap<string | null, PlacedState>>;
  /** As they are compared, by how many levels the headings are lowered. */
  readonly compared: Map<Section, Map<number, Block>>;
  /** The printed facts of each section of a notice with these facts, by section and day of the dated tables. */
  readonly facts: Map<Facts, Map<string, readonly FactGroup[]>>;
  readonly flow: Map<Facts, FlowFigure | null>;
};

/** Nothing made yet. */
export function nothingMade(): MadeParts {
  return {
    html: new Map(),
    outlines: new Map(),
    places: new Map(),
    compared: new Map(),
    facts: new Map(),
    flow: new Map(),
  };
}

/** The value of a key, made where it is not known. */
export function known<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
