import { type Block, isHeadingBlock } from '../text/tree.ts';
import { type Featured, indexFeatures } from './features.ts';
import { type Link, linkOne, pickFree } from './link.ts';

/** Blocks less alike than this are two blocks. */
const ALIKE = 0.3;
/** The candidates of one block that are weighed exactly. */
const MOST_CANDIDATES = 8;

/**
 * Pairs blocks of one kind that are alike but not equal, the most alike first, each block once.
 *
 * 1. `Säilytämme tietoja kuusi vuotta` and `Säilytämme tietojasi kymmenen vuotta`: shared `säilytämme`, `säily*`, `tieto*`, `vuotta`.
 * 2. Two paragraphs that share only `ja`, `on` and `tietoja`: words in most blocks weigh little; not a pair.
 * 3. A heading pairs with a heading of another level, `ul` with `ol`.
 *
 * The score is twice the shared weight over the sum of both. Candidates come from an inverted index and from the blocks about
 * abreast, so the cost follows the rare words and not the number of pairs. What it gets wrong: a pair that shares only words
 * common to more than forty blocks and has moved far is never found.
 */
export function pairSimilar(
  before: readonly Featured[],
  after: readonly Featured[],
): readonly Link[] {
  const { weigh, sharing } = indexFeatures(after, before);
  const totals = after.map(({ features }) => weigh(features));
  const scored = before.flatMap((old, rank) => {
    const isOfKind = (position: number): boolean =>
      kindOfBlock(after[position]?.block) === kindOfBlock(old.block);
    const abreast = Math.round((rank * after.length) / before.length);
    const alike = sharing(old.features).map(([position]) => position);
    const positions = new Set([
      ...alike.filter(isOfKind).slice(0, MOST_CANDIDATES),
      ...[abreast - 1, abreast, abreast + 1].filter(isOfKind),
    ]);
    const total = weigh(old.features);
    return [...positions].flatMap((position) => {
      const young = after[position];
      if (young === undefined) return [];
      const shared = [...old.features].filter((feature) => young.features.has(feature));
      const score = (2 * weigh(shared)) / (total + (totals[position] ?? 0));
      // A list or table gives way to what stays beside it: what moved of it is said of its items and rows.
      const size = /l$|table/u.test(old.block.tag) ? 0 : old.block.size * score;
      return score >= ALIKE ? linkOne(old.index, young.index, size, score) : [];
    });
  });
  return pickLinks(scored);
}

/** Best first; of equal scores the link that stands nearest in both texts. */
function pickLinks(links: readonly Link[]): readonly Link[] {
  const distance = (link: Link): number => Math.abs(link.before - link.after);
  const sorted = [...links].sort(
    (one, other) =>
      other.score - one.score || distance(one) - distance(other) || one.before - other.before,
  );
  return pickFree(sorted);
}

/** Blocks of one kind may be paired though their tags differ. */
export function kindOfBlock(block: Block | undefined): string {
  if (block === undefined) return '';
  if (isHeadingBlock(block)) return 'heading';
  return /^[uo]l$/u.test(block.tag) ? 'list' : block.tag;
}
