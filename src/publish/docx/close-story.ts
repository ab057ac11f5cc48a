import { plainParagraph } from './runs.ts';
import type { Paragraph, ParagraphStyle, WordBlock } from './word-blocks.ts';

/**
 * The paragraphs of a cell or a footnote. The last one ends with the cell, so its end can neither come nor go:
 * where it was replaced whole, old and new words share one paragraph.
 */
export function closeStory(
  blocks: readonly WordBlock[],
  style: ParagraphStyle,
): readonly Paragraph[] {
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph');
  const last = paragraphs.at(-1);
  const before = paragraphs.at(-2);
  if (!last) return [plainParagraph(style, [])];
  if (last.track === 'ins' && before?.track === 'del') {
    const runs = [...before.runs, ...last.runs];
    return [...paragraphs.slice(0, -2), { ...last, track: 'kept', runs }];
  }
  return [...paragraphs.slice(0, -1), { ...last, track: 'kept' }];
}
