import type { LineBlock } from './block.ts';
import { holdsException, isDenial } from './denial.ts';
import { listOf, putNode } from './entry.ts';
import { mapOf, nodeOf } from './nodes.ts';
import { placed } from './placed.ts';
import { faultOf, type Scope } from './read-field.ts';
import type { ToldEntries } from './told-entries.ts';
import { toldProblem } from './told-problem.ts';

/** What a labelled line tells: that there is none of its kind, or the measures of security. */
export function readLineBlock(block: LineBlock, { vocabulary }: Scope): ToldEntries {
  const { line, item, written, measures, place } = block;
  if (line === 'security') return readMeasures(block);
  if (written.text !== '' && !isDenial(written.text, vocabulary)) {
    return {
      entries: [],
      problems: [
        toldProblem(
          'told-line-open',
          place,
          { found: written.text },
          item ? { line: item } : undefined,
        ),
      ],
    };
  }
  const fault = faultOf(written);
  if (fault) return { entries: [], problems: [placed(fault, measures[0] ?? block)] };
  if (holdsException(written.text, vocabulary)) {
    return {
      entries: [],
      problems: [toldProblem('told-exception', written.place, { found: written.text })],
    };
  }
  const node = mapOf(written.place);
  putNode(node, ['none'], nodeOf(written.raw, written.place));
  return { entries: [{ way: line.split('.'), node }], problems: [] };
}

function readMeasures({ measures, place }: LineBlock): ToldEntries {
  const faults = measures.flatMap((one) => {
    const fault = faultOf(one);
    return fault ? [placed(fault, one)] : [];
  });
  if (faults.length > 0) return { entries: [], problems: faults };
  const node = mapOf(place);
  putNode(
    node,
    ['measures'],
    listOf(
      measures.map((one) => nodeOf(one.raw, one.place)),
      place,
    ),
  );
  return { entries: [{ way: ['security'], node }], problems: [] };
}
