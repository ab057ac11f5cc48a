import type { ChildNode } from 'postcss';
import type { Place } from '../../content/place.ts';
import { themeFile } from './theme.ts';

/** Where a word of a node stands; the whole node where it is not found. */
export function placeIn(node: ChildNode, word: string): Place {
  const { start, end } = node.rangeBy({ word });
  const { line, column } = start;
  return { file: themeFile, line, column, endLine: end.line, endColumn: end.column };
}

/** A text as a message shows it: on one line, and not too long. */
export function oneLine(text: string): string {
  const line = text.slice(0, 200).replace(/\s+/gu, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
