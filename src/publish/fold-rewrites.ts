import type { Notice } from '../content/notice.ts';
import type { BlockOperation, EditScript, SectionOperation } from '../redline/edit-script.ts';
import { blocksOfSection } from '../redline/number-changes.ts';
import { blockText, wordsIn } from '../redline/plain-text.ts';
import { summarise } from '../redline/summarise.ts';
import type { Block } from '../redline/tree.ts';
import { compareTexts } from './compare-texts.ts';

/** A section is rewritten when more than this share of its words came or went. */
const share = 0.6;

/** The redline of two states as pages show and number it. */
export function readableRedline(before: Notice, after: Notice): EditScript {
  return foldRewrites(compareTexts(before, after));
}

/**
 * Sections of which little is left become one change: the old text whole and the new text whole,
 * instead of marks on nearly every word. Nothing is lost.
 */
export function foldRewrites(script: EditScript): EditScript {
  return { ...script, sections: script.sections.map(foldSection) };
}

function foldSection(section: SectionOperation): SectionOperation {
  if (!('operations' in section) || !isRewritten(section)) return section;
  const before = wrap(blocksOfSection(section.before));
  const after = wrap(blocksOfSection(section.after));
  return { ...section, operations: [{ op: 'rewritten', before, after }] };
}

function isRewritten(
  section: Extract<SectionOperation, { operations: readonly BlockOperation[] }>,
): boolean {
  const { wordsInserted, wordsDeleted } = summarise({ mode: 'sections', sections: [section] });
  const all = [...blocksOfSection(section.before), ...blocksOfSection(section.after)];
  const words = all.reduce((sum, block) => sum + wordsIn(blockText(block)).length, 0);
  return wordsInserted + wordsDeleted > words * share;
}

function wrap(children: readonly Block[]): Block {
  return {
    tag: 'div',
    bare: false,
    attributes: {},
    content: { kind: 'blocks', children },
    key: children.map(({ key }) => key).join(''),
    size: children.reduce((sum, { size }) => sum + size, 0),
  };
}
