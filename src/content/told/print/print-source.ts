import type { Notice, Section } from '../../notice.ts';
import { frontMatterOnly } from './front-matter-only.ts';
import { handOf } from './hand.ts';
import { type IdsToGive, idsToGive } from './ids-to-give.ts';
import { arrangeUnits, type PrintedFacts, type ToldKeys, untoldUnits } from './print-facts.ts';
import { isReadBack, namesIn } from './read-back.ts';

/** Facts as the source of a section, and the ids that its front matter must give. */
export type PrintedSource = PrintedFacts & { readonly ids: IdsToGive };

/**
 * The facts of a section as `printFacts` shows them, for the section itself (`writeFacts`): headings with their ids, placeholders
 * for periods without a name. An entry of which a text would not tell exactly what front matter does stays where it is: its key is
 * in `left`, beside the paths of fields that never stand in a text.
 */
export function printSource(
  notice: Notice,
  section: Section,
  told: ToldKeys = new Set(),
): PrintedSource {
  const hand = handOf(notice, 'source');
  if (!hand) return { blocks: [], left: [], ids: {} };
  const units = untoldUnits(hand, { notice, section }, told);
  const names = namesIn(hand);
  const untold = new Set(
    units.filter((unit) => !isReadBack(hand, unit, names)).map(({ key }) => key),
  );
  const kept = units.filter(({ key }) => !untold.has(key));
  return {
    blocks: arrangeUnits(hand, kept),
    left: [...untold, ...kept.flatMap(frontMatterOnly)],
    ids: idsToGive(kept),
  };
}
