import { kindOfBlock } from '../align/pair-similar.ts';
import { sameBlock } from '../blocks/move-blocks.ts';
import { CHANGE_CLASSES, type ChangeClass } from '../changes/classify.ts';
import { type ClassifiedChange, classifyChanges } from '../changes/classify-changes.ts';
import type { WordJudge } from '../changes/judge-words.ts';
import { type ChangeOperation, type NumberOf, numberChanges } from '../changes/number-changes.ts';
import {
  type Evidence,
  type KindOfChange,
  proposeKind,
  type WeighedClaim,
} from '../changes/propose-kind.ts';
import { showChanged } from '../changes/show-sides.ts';
import { sidesOf } from '../changes/sides.ts';
import { type Summary, summariseChanges } from '../changes/summarise.ts';
import type { BlockOperation, EditScript, InlineOperation } from '../edit-script.ts';
import type { FactChange } from '../facts/compare-facts.ts';
import { blockOf, innerBlocks, innerWords, isSame } from '../inner-operations.ts';
import { numberedText } from '../text/plain-text.ts';
import { blockWithSigns } from '../text/signs.ts';
import { type Block, sectionId } from '../text/tree.ts';

/** What `diff --format json` prints. `from` and `to` name the two texts. */
export interface JsonRedline {
  readonly from: string | null;
  readonly to: string | null;
  readonly summary: Summary;
  readonly kind: KindOfChange;
  readonly evidence: readonly Evidence[];
  readonly blocks: readonly JsonBlock[];
  readonly facts: readonly Omit<FactChange, 'field' | 'renamed'>[];
}

/**
 * One block with its text before and after, numbers of footnotes as `[1]`, `null` where there is none. A list that changed within is given
 * item by item, a table row by row, anything else whole; words that moved into blocks of another form are one block, told at the
 * first of them. What stands in a section that came, went or
 * moved has the section's `op`.
 */
export interface JsonBlock {
  readonly op: 'same' | 'changed' | 'added' | 'removed' | 'moved' | 'split' | 'merged';
  readonly section: string | null;
  readonly before: string | null;
  readonly after: string | null;
  readonly classes: readonly ChangeClass[];
}

/** Blocks shown whole though something changed within them. */
const UNITS: ReadonlySet<string> = new Set(['li', 'tr', 'dt', 'dd']);

/** The redline as the object that `diff --format json` prints. */
export function renderJson(
  script: EditScript,
  about: {
    from: string | null;
    to: string | null;
    facts: readonly FactChange[];
    judge: WordJudge;
    claims?: readonly WeighedClaim[];
  },
): JsonRedline {
  const changes = classifyChanges(script, about.judge);
  const numberOf = numberChanges(script.operations);
  const classOf = classesByBlock(script, classesByOperation(changes, numberOf));
  return {
    from: about.from,
    to: about.to,
    summary: summariseChanges(script),
    ...proposeKind(changes, about.facts, about.judge, about.claims),
    blocks: script.operations.flatMap((operation) =>
      script.mode === 'sections'
        ? jsonSection(operation, classOf)
        : jsonBlock(operation, null, classOf),
    ),
    facts: about.facts.map(({ field: _, renamed: _renamed, ...fact }) => fact),
  };
}

type ClassOf = (operation: ChangeOperation) => readonly ChangeClass[];

function classesByOperation(changes: readonly ClassifiedChange[], numberOf: NumberOf): ClassOf {
  const byNumber = new Map(changes.map(({ number, classes }) => [number, classes]));
  return (operation) => byNumber.get(numberOf(operation) ?? 0) ?? [];
}

function jsonSection(operation: BlockOperation, classOf: ClassOf): JsonBlock[] {
  const block = blockOf(operation);
  const id = sectionId(block);
  if (operation.op === 'moved-from') return [];
  const inner = innerBlocks(operation);
  const operations = inner.length > 0 ? inner : block.children.map(sameBlock);
  const blocks = operations.flatMap((one) => jsonBlock(one, id, classOf));
  const { op } = operation;
  const classes = classOf(operation);
  if (op === 'moved-to')
    return blocks.map((one) =>
      one.op === 'same' ? { ...one, op: 'moved', classes: ['moved'] } : one,
    );
  return blocks.map((one) => (one.op === op && op !== 'same' ? { ...one, classes } : one));
}

function jsonBlock(
  operation: BlockOperation,
  section: string | null,
  classOf: ClassOf,
): JsonBlock[] {
  if (operation.op === 'moved-from') return [];
  if (operation.op === 'inside' && !UNITS.has(operation.after.tag)) {
    return operation.operations.flatMap((inner) => jsonBlock(inner, section, classOf));
  }
  if ('part' in operation && operation.part > 0) return [];
  const isStill = isSame(operation);
  const { before, after } = isStill
    ? sidesOf(operation, printBlock)
    : showChanged(operation, printBlock);
  return [
    {
      op: isStill ? 'same' : nameOf(operation),
      section,
      before: operation.op === 'added' ? null : before,
      after: operation.op === 'removed' ? null : after,
      classes: sorted(classesWithin(operation, classOf)),
    },
  ];
}

function printBlock(block: Block): string {
  return numberedText(blockWithSigns(block));
}

function nameOf(operation: Exclude<BlockOperation, { op: 'moved-from' }>): JsonBlock['op'] {
  switch (operation.op) {
    case 'moved-to': {
      const { as, before, whole } = operation;
      if (as !== 'structure') return as;
      return kindOfBlock(before) === kindOfBlock(whole) ? 'changed' : 'moved';
    }
    case 'inside':
    case 'rewritten':
      return 'changed';
    default:
      return operation.op;
  }
}

/** The classes of a block's operation and of all changes within it. */
function classesWithin(operation: BlockOperation, classOf: ClassOf): ChangeClass[] {
  return [
    ...classOf(operation),
    ...classesOfWords(innerWords(operation), classOf),
    ...innerBlocks(operation).flatMap((inner) => classesWithin(inner, classOf)),
  ];
}

function classesOfWords(words: readonly InlineOperation[], classOf: ClassOf): ChangeClass[] {
  return words.flatMap((word) => [
    ...(word.op === 'change' ? classOf(word) : []),
    ...('operations' in word ? classesOfWords(word.operations ?? [], classOf) : []),
  ]);
}

/** The classes of each operation of a script; those of a move are the ones of all its ends. */
function classesByBlock(script: EditScript, classOf: ClassOf): ClassOf {
  const ends = new Map<number, ChangeClass[]>();
  const visit = (operation: BlockOperation): void => {
    if ('as' in operation) {
      const classes = classesWithin(operation, classOf);
      ends.set(operation.move, [...(ends.get(operation.move) ?? []), ...classes]);
    }
    for (const inner of innerBlocks(operation)) visit(inner);
  };
  for (const operation of script.operations) visit(operation);
  return (operation) => ('as' in operation && ends.get(operation.move)) || classOf(operation);
}

function sorted(classes: readonly ChangeClass[]): ChangeClass[] {
  return CHANGE_CLASSES.filter((name) => classes.includes(name));
}
