import type { Rights } from '../../../../schema/disclosures/rights.ts';
import { rights as rightNames } from '../../../../schema/gdpr/vocabularies.ts';
import { isNone } from '../../../../schema/values.ts';
import { capitalise } from '../../../locale/capitalise.ts';
import type { ToldLine } from '../../../words/told-words.ts';
import { entryAnchor, fieldsHere, type Home } from '../../facts-here.ts';
import { lineNode, type PrintedRow } from './blocks.ts';
import { about, type Hand, reword, sayLabel, sayValue } from './hand.ts';
import { textNode } from './inline.ts';
import { type Entry, printCells } from './print-cells.ts';
import type { Shape, Unit } from './unit.ts';

/** The rights that stand in a section: rows, and lines for those that people do not have. */
export function rightUnits(hand: Hand, home: Home): Unit[] {
  const { rights } = hand.notice.facts;
  if (!rights) return [];
  const here: Partial<Rights> = fieldsHere(home, 'rights', rights);
  return [...rightNames, 'directMarketing' as const].flatMap((name): Unit[] => {
    const right = here[name];
    if (!right || right.seen) return [];
    const key = `rights.${name}`;
    return [
      {
        kind: 'rights',
        key,
        facts: { rights: { [name]: right } },
        shape: shapeOf(about(hand, key), name, right),
      },
    ];
  });
}

function shapeOf(hand: Hand, name: string, right: object): Shape {
  const anchor = hand.form === 'page' ? entryAnchor('rights', name) : undefined;
  if (isNone(right)) {
    const word = sayLabel(
      hand,
      'lines',
      hand.words.kinds.lines,
      `rights.${name}` satisfies string as ToldLine,
    );
    return { form: 'line', blocks: [lineNode(word, [textNode(right.none)], anchor)] };
  }
  const title = reword(hand, 'title.rights', [textNode(capitalise(sayValue(hand, 'right', name)))]);
  const rows = rowsOf(right as Entry).map((row, index): PrintedRow => {
    return {
      name: title,
      cells: printCells(hand, 'rights', row),
      anchor: index === 0 ? anchor : undefined,
    };
  });
  return { form: 'table', table: 'rights', rows };
}

/** Where the way differs by purpose there is a row for each; the first tells what the right is. */
function rowsOf(right: Entry): Entry[] {
  const { channels, ...own } = right;
  const [first, ...more] = Array.isArray(channels) ? (channels as Entry[]) : [];
  if (!first) return [own];
  const told = new Set(more.flatMap(purposesOf));
  // A first row whose purposes stand below again would be read as the way of the right itself.
  const isAgain = more.length === 0 || purposesOf(first).every((id) => told.has(id));
  const isApart = isAgain || ['purposes', 'how', 'url'].some((key) => own[key] !== undefined);
  return isApart ? [own, first, ...more] : [{ ...own, ...first }, ...more];
}

function purposesOf({ purposes }: Entry): readonly string[] {
  return Array.isArray(purposes) ? (purposes as string[]) : [];
}
