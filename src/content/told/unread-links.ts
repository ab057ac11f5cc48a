import type { Labelled } from '../../words/told-words.ts';
import type { Problem } from '../problem.ts';
import type { Block, Cell, Item } from './block.ts';
import { fieldOfLabel, labelsOfTable, listMeaning } from './fields.ts';
import { toldProblem } from './told-problem.ts';
import type { Written } from './written.ts';

/** Fields whose value may be where a link leads. */
const addresses: ReadonlySet<string> = new Set(['url', 'email', 'phone', 'law']);
/** Lists whose first label takes an address. */
const named: ReadonlySet<string> = new Set(['requests', 'cookieNotice']);

/** Links in facts whose address is no fact, since no address is told there: worth knowing. */
export function unreadLinks(block: Block): Problem[] {
  return plainStretches(block).flatMap(({ links, place }) =>
    links
      .filter(({ text, url }) => !isShown(text, url))
      .map(({ text, url }) => toldProblem('told-link-unread', place, { found: text || url })),
  );
}

function plainStretches(block: Block): Written[] {
  if (block.form === 'line') return [block.written, ...block.measures];
  if (block.form === 'table') {
    const of = labelsOfTable[block.table];
    return block.rows.flatMap(({ name, cells }) => [
      name,
      ...cells.flatMap((cell) => plainIn(of, cell)),
    ]);
  }
  const { list, items } = block;
  return items.flatMap((item) => [
    ...(item.label === '' && named.has(list) ? [] : plainIn(list, item)),
    ...item.nested.flatMap((below) => plainIn(insideOf(list, item), below)),
    ...item.listed,
  ]);
}

function insideOf(list: Labelled, { label }: Item): Labelled {
  if (label === 'providing' || list === 'providing') return 'providing';
  return list === 'jointControllers' ? 'parties' : 'bases';
}

function plainIn(of: Labelled, { label, written }: Cell): Written[] {
  const field = label === '' ? undefined : fieldOfLabel(of, label);
  const { value, entry } = field ? listMeaning(field) : {};
  return addresses.has(value ?? entry?.value ?? '') ? [] : [written];
}

/** Whether the words of a link are its address. */
function isShown(text: string, url: string): boolean {
  const bare = (one: string) =>
    one
      .toLowerCase()
      .replace(/^(?:mailto:|tel:|https?:\/\/)/u, '')
      .replace(/\/$/u, '');
  return bare(text) === bare(url);
}
