import type { Root } from 'hast';
import { compareCanonicalSections } from './blocks/compare-sections.ts';
import { findFarMoves } from './blocks/find-far-moves.ts';
import { foldRewritten } from './blocks/fold-rewritten.ts';
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
  const section = (body: Root): CanonicalSection => ({
    id: null,
    title: null,
    blocks: canonicalise(body),
  });
  return { mode: 'bodies', sections: compare([section(before)], [section(after)]) };
}

/** Compares two notices, section by section: a section is known by its id. */
export function compareSections(
  before: readonly RedlineSection[],
  after: readonly RedlineSection[],
): EditScript {
  return {
    mode: 'sections',
    sections: compare(before.map(canonicalSection), after.map(canonicalSection)),
  };
}

function canonicalSection(section: RedlineSection): CanonicalSection {
  return {
    id: section.id,
    title: headingBlock('h2', section.title),
    blocks: canonicalise(section.body),
  };
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
  const sections = compareCanonicalSections(before, after, nextMove);
  return findFarMoves(sections, nextMove).map(foldRewritten);
}
