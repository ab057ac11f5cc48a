import { piecesOf } from '../changes/list-changes.ts';
import { showBlock, showForm } from '../changes/show-block.ts';
import { showChanged, showWords } from '../changes/show-sides.ts';
import type {
  BlockOperation,
  EditScript,
  InlineOperation,
  MovedFrom,
  MovedTo,
} from '../edit-script.ts';
import { blockOf, innerBlocks, isSame } from '../inner-operations.ts';
import { blockText, collapse, inlineText } from '../text/plain-text.ts';
import { blockWithSigns, withSigns } from '../text/signs.ts';
import { type Block, isHeadingBlock } from '../text/tree.ts';
import { fillWord, type RedlineWords } from './redline-words.ts';

/** How a terminal shows marks: with colours, or with `[-old-]` and `{+new+}` as wdiff does. */
interface Pen {
  readonly del: (text: string) => string;
  readonly ins: (text: string) => string;
  readonly strong: (text: string) => string;
}

const PLAIN: Pen = {
  del: (text) => `[-${text}-]`,
  ins: (text) => `{+${text}+}`,
  strong: (text) => text,
};

/** Blue and orange, told apart also by those who do not tell green from red; strike and underline besides. */
const COLOURED: Pen = {
  del: (text) => `\u001B[38;5;166;9m${text}\u001B[0m`,
  ins: (text) => `\u001B[38;5;33;4m${text}\u001B[0m`,
  strong: (text) => `\u001B[1m${text}\u001B[0m`,
};

interface Printing {
  readonly pen: Pen;
  readonly show: (text: string) => string;
  readonly words: RedlineWords;
}

/** `show` makes the words of a text fit for a terminal, which obeys some characters. */
type TextOptions = {
  readonly colour: boolean;
  readonly words: RedlineWords;
  readonly show: (text: string) => string;
  /** Whether changed facts are told beside it: then the text alone is the same, where it is. */
  readonly besideFacts?: boolean;
};

/**
 * The redline for a terminal: a line a block, unchanged blocks left out as `...`.
 * `-` removed, `+` added, `~` changed, `<` moved from here, `>` moved to here.
 */
export function renderText(script: EditScript, options: TextOptions): string {
  const { colour, words, show, besideFacts = false } = options;
  const printing = { pen: colour ? COLOURED : PLAIN, words, show };
  const lines =
    script.mode === 'sections'
      ? script.operations.flatMap((section) => printSection(section, printing))
      : printBlocks(script.operations, printing);
  return lines.some((line) => line !== '...')
    ? `${lines.join('\n').trim()}\n`
    : `${besideFacts ? words.sameText : words.nothing}\n`;
}

function printSection(operation: BlockOperation, printing: Printing): string[] {
  const { pen, words, show } = printing;
  const [title] = blockOf(operation).children;
  const lines = printBlocks(innerBlocks(operation), printing);
  const { op } = operation;
  if (op === 'moved-from') return [];
  if (op !== 'removed' && op !== 'added' && op !== 'moved-to')
    return lines.every((line) => line === '...') ? [] : [...head(''), ...lines];
  return [...head(words.sections[op === 'moved-to' ? 'moved' : op]), ...lines];

  function head(word: string): string[] {
    const text = title ? show(textIn(title)) : '';
    return ['', pen.strong(`== ${text}${word && ` (${word})`}`)];
  }
}

function printBlocks(operations: readonly BlockOperation[], printing: Printing): string[] {
  const lines = operations.flatMap((operation) => printBlock(operation, printing));
  return lines.filter((line, index) => line !== '...' || lines[index - 1] !== '...');
}

function printBlock(operation: BlockOperation, printing: Printing): string[] {
  const { pen, show } = printing;
  if (isSame(operation)) return ['...'];
  const textOf = (block: Block): string =>
    show(textIn(block) || formOf(block) || showForm(block).trim());
  const removed = (block: Block): string => `- ${pen.del(textOf(block))}`;
  const added = (block: Block): string => `+ ${pen.ins(textOf(block))}`;
  switch (operation.op) {
    case 'same':
      return ['...'];
    case 'changed':
      return [`~ ${printWords(operation.operations, printing)}`];
    case 'inside':
      return printBlocks(operation.operations, printing);
    case 'removed':
      return [removed(operation.before)];
    case 'added':
      return [added(operation.after)];
    case 'rewritten': {
      const before = blockWithSigns(operation.before);
      const after = blockWithSigns(operation.after);
      const sides = showChanged({ ...operation, before, after }, blockText);
      return [`- ${pen.del(show(sides.before))}`, `+ ${pen.ins(show(sides.after))}`];
    }
    case 'moved-from':
    case 'moved-to':
      return printMove(operation, printing);
  }
}

/** A move has a line at each end; blocks of another form are told where they stand now, and at the old place what went. */
function printMove(operation: MovedFrom | MovedTo, printing: Printing): string[] {
  const { op, as, part, edit } = operation;
  const words =
    edit.op === 'changed'
      ? printWords(edit.operations, printing)
      : printing.show(textIn(edit.after));
  const inner = edit.op === 'inside' ? printBlocks(edit.operations, printing) : [];
  if (as === 'moved') {
    const sign = op === 'moved-from' ? '<' : '>';
    return inner.length > 0 ? [sign, ...inner] : [`${sign} ${words}`];
  }
  if (op === 'moved-from') return edit.op === 'same' ? [] : printBlock(edit, printing);
  const kind = fillWord(printing.words.kinds[as], { n: piecesOf(operation) });
  const head = part > 0 ? [] : [`~ (${kind})`];
  if (inner.length > 0) return [...head, ...inner];
  return [...head, `  ${edit.op === 'same' ? printForm(operation, printing) : words}`];
}

/** A block without edits in its new form; of a heading the old form too, which its level alone tells. */
function printForm({ as, before, after }: MovedTo, { show }: Printing): string {
  if (as !== 'structure') return show(textIn(after));
  const old = isHeadingBlock(before) ? `${show(formOf(before))} → ` : '';
  return old + show(formOf(after));
}

function printWords(operations: readonly InlineOperation[], printing: Printing): string {
  const text = operations.map((operation) => printWord(operation, printing)).join('');
  return collapse(text);
}

function printWord(operation: InlineOperation, printing: Printing): string {
  const { pen, show } = printing;
  switch (operation.op) {
    case 'keep':
      return show(inlineText(withSigns(operation.nodes)));
    case 'seam':
      return operation.isNew ? '' : '¶ ';
    case 'inside':
      return printWords(operation.operations, printing);
    case 'change': {
      if (operation.mark === 'number') return '';
      if (operation.operations) return printWords(operation.operations, printing);
      const deleted = withSigns(operation.deleted);
      const inserted = withSigns(operation.inserted);
      const sides = showWords({ ...operation, deleted, inserted });
      const [old, young] = [show(sides.before), show(sides.after)];
      return `${old && pen.del(old)}${young && pen.ins(young)}`;
    }
  }
}

/** The text of a block, with signs for what plain text cannot show. */
function textIn(block: Block): string {
  return blockText(blockWithSigns(block));
}

/** The same with looks and form. */
function formOf(block: Block): string {
  return collapse(showBlock(blockWithSigns(block)));
}
