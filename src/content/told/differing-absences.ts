import { differing } from '../merge.ts';
import type { Problem } from '../problem.ts';
import type { Block, LineBlock } from './block.ts';
import type { OutlinedSection } from './found-entry.ts';
import { nodeOf } from './nodes.ts';
import { plainName } from './plain-word.ts';

/** Lines that say of the same kind that there is none, in other words: which of them holds is not known, so neither is read. */
export function differingAbsences(sections: readonly OutlinedSection[]): {
  problems: Problem[];
  unread: ReadonlySet<Block>;
} {
  const lines = sections
    .flatMap(({ outlined }) => outlined.blocks)
    .filter((block): block is LineBlock => block.form === 'line' && block.line !== 'security');
  const groups = [...Map.groupBy(lines, ({ line }) => line).values()].filter(
    (all) => new Set(all.map(({ written }) => plainName(written.text))).size > 1,
  );
  const problems = groups.flatMap(([first, ...more]) =>
    more.flatMap((one) => (first ? [differing(nodeIn(first), nodeIn(one), wayOf(one))] : [])),
  );
  return { problems, unread: new Set(groups.flat()) };
}

function nodeIn({ written }: LineBlock) {
  return nodeOf(written.text, written.place);
}

function wayOf({ line }: LineBlock): string[] {
  return [...line.split('.'), 'none'];
}
