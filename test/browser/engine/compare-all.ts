import { listChanges } from '../../../src/redline/changes/list-changes.ts';
import { comparePacked } from '../../../src/redline/history/compare-packed.ts';
import type { PackedTexts } from '../../../src/redline/history/packed-texts.ts';
import { renderHtml } from '../../../src/redline/render/render-html.ts';

export type Job = {
  readonly texts: PackedTexts;
  readonly pairs: readonly (readonly [before: number, after: number])[];
};

/** The redline of each pair and its list of changes, as one text. */
export function compareAll({ texts, pairs }: Job): string[] {
  return pairs.map(([before, after]) => {
    const script = comparePacked(texts, before, after);
    return `${renderHtml(script)}\n${JSON.stringify(listChanges(script))}`;
  });
}
