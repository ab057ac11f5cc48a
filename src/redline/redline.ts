import type { Root } from 'hast';
import { compareCanonicalSections } from './blocks/compare-sections.ts';
import { findFarMoves } from './blocks/find-far-moves.ts';
import { foldSection, foldStretches } from './blocks/fold-rewritten.ts';
import type { CanonicalSection, EditScript } from './edit-script.ts';
import { canonicalise, headingBlock } from './text/canonical.ts';

/** A section of a notice as the redline takes it: already sanitised hast, placeholders printed. */
export interface RedlineSection {
  readonly id: string;
  readonly title: string;
  readonly body: Root;
}

/** Compares two bodies without sections, as `diff --before FILE --after FILE` does. */
export function compareBodies(before: Root, after: Root): EditScript {
  const sections = compare([bodySection(before)], [bodySection(after)]);
  return { mode: 'bodies', sections: sections.map(foldStretches) };
}

/** Compares two notices, section by section: a section is known by its id. */
export function compareSections(
  before: readonly RedlineSection[],
  after: readonly RedlineSection[],
): EditScript {
  return compareCanonical(before.map(canonicalSection), after.map(canonicalSection));
}

/** Compares two notices whose sections are canonical already; both may hold the same object. */
export function compareCanonical(
  before: readonly CanonicalSection[],
  after: readonly CanonicalSection[],
): EditScript {
  return { mode: 'sections', sections: compare(before, after).map(foldSection) };
}

function bodySection(body: Root): CanonicalSection {
  return { id: null, title: null, blocks: canonicalise(body) };
}

/** A section in the form in which it is compared. */
export function canonicalSection({ id, title, body }: RedlineSection): CanonicalSection {
  return { id, title: headingBlock('h2', title), blocks: canonicalise(body) };
}

function compare(
  before: readonly CanonicalSection[],
  after: readonly CanonicalSection[],
): EditScript['sections'] {
  let moves = 0;
  const nextMove = (): number => {
    moves += 1;
    return moves;
  };
  const near = compareCanonicalSections(before, after, nextMove);
  return findFarMoves(near, nextMove);
}
