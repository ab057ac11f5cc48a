import type { Paragraph } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { foldWords, plainWord } from './plain-word.ts';

/** A label without the signs of one: as it is compared, as it is written, and what stands behind it on its line. */
export type LostLabel = { readonly word: string; readonly label: string; readonly rest: string };

const withoutBold =
  /^(?:\*\*|__)?\s?([^:*_\n]{2,60}?)\s?(?::\s?(?:\*\*|__)|(?:\*\*|__)\s?:|:)(.*)/su;

/** A label that lost its bold signs or its colon, or has them glued to the value. */
export function lostLabel(paragraph: Paragraph): LostLabel | undefined {
  const [first, ...others] = paragraph.children;
  const behind = others.map((node) => textOf(node)).join('');
  if (first?.type === 'strong') return lost(textOf(first), behind);
  if (first?.type !== 'text') return undefined;
  const [, label, rest = ''] = withoutBold.exec(first.value) ?? [];
  return label === undefined ? undefined : lost(label, `${rest}${behind}`);
}

function lost(label: string, rest: string): LostLabel {
  const [line = ''] = rest.trim().split('\n');
  return { word: plainWord(label), label: foldWords(label), rest: line.trim() };
}
