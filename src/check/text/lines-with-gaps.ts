import type { Section } from '../../content/notice.ts';
import { findUnfinishedInText } from '../../markdown/unfinished.ts';

/** The lines of a section's file in which words are still to come: what they will say nobody knows. */
export function linesWithGaps({
  markdown,
  bodyLine,
}: Pick<Section, 'markdown' | 'bodyLine'>): ReadonlySet<number> {
  if (!markdown.includes('[')) return new Set();
  const lines = markdown.split('\n');
  return new Set(
    lines.flatMap((line, index) =>
      line.includes('[') && findUnfinishedInText(line).length > 0 ? [bodyLine + index] : [],
    ),
  );
}
