import type { Item, ListBlock } from '../../../../src/content/told/block.ts';
import { mayBeUnnamed } from '../../../../src/content/told/read-naming.ts';
import type { Vocabulary } from '../../../../src/content/told/vocabulary.ts';
import { voiceOf } from '../../../../src/words/speech.ts';
import type { Labelled } from '../../../../src/words/told-words.ts';
import { type Edit, type Wanted, withLines } from './edit.ts';
import { periodLimits, valueKindOf } from './fields-told.ts';
import { samples } from './samples.ts';
import { withSlip, withSlipIn } from './slip.ts';

type Sheet = { block: ListBlock; lines: readonly string[]; bodyLine: number };

/** Every way in which a labelled list is spoilt. */
export function editsOfList(
  block: ListBlock,
  lines: readonly string[],
  bodyLine: number,
  vocabulary: Vocabulary,
): Edit[] {
  const sheet = { block, lines, bodyLine };
  return block.items.flatMap((item, index) => [
    ...itemEdits(item, index, block.list, sheet, vocabulary),
    ...item.nested.flatMap((below) =>
      itemEdits(below, -1, insideOf(block, item), sheet, vocabulary),
    ),
  ]);
}

function insideOf({ list }: ListBlock, { label }: Item): Labelled {
  if (label === 'providing' || list === 'providing') return 'providing';
  return list === 'jointControllers' ? 'parties' : 'bases';
}

function itemEdits(
  item: Item,
  index: number,
  labelled: Labelled,
  { block, lines, bodyLine }: Sheet,
  vocabulary: Vocabulary,
): Edit[] {
  const at = item.place.line - bodyLine;
  const count = item.place.endLine - item.place.line + 1;
  const line = lines[at] ?? '';
  const [, start = '', label = '', sign = ':', value = ''] = shape.exec(line) ?? [];
  if (label === '') return [];
  const to = (how: string, text: string, wanted: Wanted): Edit => ({
    how: `${how} ${label}`,
    line: at,
    lines: withLines(lines, at, 1, [text]),
    wanted,
  });
  const written = (one: string) => to('value of', `${start}**${label}${sign}** ${one}`, 'reading');
  const isLead = item.label === '' && isLast(block, item);
  const drop = {
    how: `drop item ${label}`,
    line: at,
    lines: withLines(lines, at, count),
    wanted: isLead && block.heading && block.items.length > 2 ? 'reading' : 'lack',
  } as const;
  const edits: Edit[] = [
    drop,
    to('slip in label', `${start}**${withSlip(label)}${sign}** ${value}`, 'reading'),
    to('no bold signs on', `${start}${label}${sign} ${value}`, 'reading'),
    to('no colon behind', `${start}**${label}** ${value}`, 'reading'),
    to('no space behind', `${start}**${label}${sign}**${value}`, 'reading'),
  ];
  if (value !== '')
    edits.push(to('nothing behind', `${start}**${label}${sign}**`, emptied(item, block)));
  if (index > 0) {
    const before = `${lines[at - 1] ?? ''} ${line.trim().replace(/^- /u, '')}`;
    edits.push({
      how: `join to the line above ${label}`,
      line: at,
      lines: withLines(lines, at - 1, 2, [before]),
      wanted: 'reading',
    });
  }
  const kind = item.label === '' ? 'free' : valueKindOf(labelled, item.label, vocabulary);
  const slipped = kind === 'free' ? undefined : withSlipIn(value, kind === 'period');
  if (slipped) edits.push({ ...written(slipped), how: `slip in ${value}` });
  if (kind === 'period') {
    const { vague, months } = samples[voiceOf(vocabulary.locale)];
    edits.push({ ...written(vague), how: `vague time instead of ${value}` });
    const rules = periodLimits[`${labelled}.${item.label}`];
    if (rules)
      edits.push({ ...written(months), how: `long time instead of ${value}`, wanted: rules });
  }
  return edits;
}

const shape = /^(\s*[-*+] )\*\*(.+?)([:?])\*\*\s*(.*)$/u;

/** The only item that names the kind. */
function isLast({ items }: ListBlock, item: Item): boolean {
  return items.every((one) => one === item || one.label !== '');
}

/** An empty item is found, but where its kind may be told without a name. */
function emptied({ label, nested }: Item, { list }: ListBlock): Wanted {
  if (nested.length > 0 && (label === 'providing' || list === 'providing')) return 'lack';
  return label === '' && mayBeUnnamed.has(list) ? 'lack' : 'reading';
}
