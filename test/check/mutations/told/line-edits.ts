import type { LineBlock } from '../../../../src/content/told/block.ts';
import type { Vocabulary } from '../../../../src/content/told/vocabulary.ts';
import { voiceOf } from '../../../../src/words/speech.ts';
import { type Edit, type Wanted, withLines } from './edit.ts';
import { samples } from './samples.ts';
import { withSlip } from './slip.ts';

/** Every way in which a labelled line is spoilt. */
export function editsOfLine(
  { line, place, measures }: LineBlock,
  lines: readonly string[],
  bodyLine: number,
  { locale }: Vocabulary,
): Edit[] {
  const at = place.line - bodyLine;
  const count = place.endLine - place.line + 1;
  const [, label = '', value = ''] = /^\*\*(.+?):\*\*\s*(.*)$/u.exec(lines[at] ?? '') ?? [];
  if (label === '' || count > 1) return [];
  const to = (how: string, text: string, wanted: Wanted): Edit => ({
    how: `${how} ${label}`,
    line: at,
    lines: withLines(lines, at, 1, [text]),
    wanted,
  });
  const drop = to('drop line', '', 'lack');
  if (line === 'security') return [drop, ...measureEdits(lines, at, measures.length)];
  return [
    drop,
    to('slip in label of line', `**${withSlip(label)}:** ${value}`, 'reading'),
    to('no bold signs on line', `${label}: ${value}`, 'reading'),
    to('as an item', `- **${label}:** ${value}`, 'reading'),
    to('nothing behind', `**${label}:**`, 'reading'),
    to('no denial behind', `**${label}:** ${value.replace(/^\p{L}+[.,;]?\s?/u, 'X ')}`, 'reading'),
    to(
      'an exception behind',
      `**${label}:** ${value} (${samples[voiceOf(locale)].except})`,
      'reading',
    ),
  ];
}

function measureEdits(lines: readonly string[], at: number, count: number): Edit[] {
  if (count === 0) return [];
  return [
    {
      how: 'text between label and measures',
      line: at,
      lines: withLines(lines, at + 1, 0, ['', 'Text.']),
      wanted: 'reading',
    },
  ];
}
