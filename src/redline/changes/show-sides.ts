import type { BlockOperation, InlineChange } from '../edit-script.ts';
import { addressesIn } from '../text/addresses.ts';
import { collapse } from '../text/plain-text.ts';
import type { Block, Inline } from '../text/tree.ts';
import type { ChangeOperation } from './number-changes.ts';
import type { Places } from './places-of-moves.ts';
import { showInline } from './show-inline.ts';
import { quoteBlock, type Sides, sidesOf } from './sides.ts';

/**
 * Both sides of a change as they are told: their words, and where these do not show what changed, what does. Never both alike.
 *
 * 1. `six` and `ten`: the words.
 * 2. `[us](https://a.example)` and `[us](https://b.example)`, `keep` and `**keep**`, `# Data` and `## Data`, `1. a` and `3. a`:
 *    the address, the look, the level, the numbers.
 * 3. `A. B.` and `A. ¶ B.`: a split. `(1) A.` and `(3) A.`: a move.
 */
export function showSides(operation: ChangeOperation, places: Places | null = null): Sides {
  const plain = wordsOf(operation);
  if (plain.before !== plain.after && !hasOtherAddresses(operation)) return plain;
  if (operation.op === 'moved-to' && places && places.from !== places.to) {
    return { before: `(${places.from}) ${plain.before}`, after: `(${places.to}) ${plain.after}` };
  }
  const looks = marked(operation, showInline, showBlock);
  const told = isTold(looks) ? looks : marked(operation, keyOf, ({ key }) => key);
  return isTold(told) ? told : { before: told.before, after: `→ ${told.after}` };
}

/** Both sides of a change of words, white space kept where it is part of them. */
export function showWords(operation: InlineChange): Sides {
  const plain = sidesOf(operation);
  return isTold(plain) && !hasOtherAddresses(operation) ? plain : showSides(operation);
}

/** The words of both sides; paragraphs that were split or merged parted by ` ¶ `. */
function wordsOf(operation: ChangeOperation): Sides {
  const { before, after } = sidesOf(operation, quoteBlock);
  const isJoint = 'as' in operation && /^(?:split|merged)$/u.test(operation.as);
  const print = (text: string) => collapse(isJoint ? text.replaceAll('\n\n', ' ¶ ') : text);
  return { before: print(before), after: print(after) };
}

function isTold({ before, after }: Sides): boolean {
  return before !== after;
}

function marked(
  operation: ChangeOperation,
  inline: (nodes: readonly Inline[]) => string,
  block: (block: Block) => string,
): Sides {
  const { before, after } =
    operation.op === 'change'
      ? { before: inline(operation.deleted), after: inline(operation.inserted) }
      : sidesOf(operation, block);
  return { before: collapse(before), after: collapse(after) };
}

function keyOf(nodes: readonly Inline[]): string {
  return nodes.map((node) => (node.type === 'text' ? node.value : node.key)).join('');
}

/** Whether links or pictures lead elsewhere besides the change of words. */
function hasOtherAddresses(operation: ChangeOperation): boolean {
  if (operation.op === 'change') {
    return String(addressesIn(operation.deleted)) !== String(addressesIn(operation.inserted));
  }
  return (
    operation.op === 'rewritten' && addressesOf(operation.before) !== addressesOf(operation.after)
  );
}

function addressesOf({ content }: Block): string {
  return content.kind === 'phrasing'
    ? String(addressesIn(content.nodes))
    : content.children.map(addressesOf).join();
}

/** A block with the marks that Markdown gives its kind. */
export function showBlock(block: Block): string {
  const { tag, content, attributes } = block;
  const level = /^h(\d)$/u.exec(tag)?.[1];
  if (level) return `${'#'.repeat(Number(level))} ${contentOf(block)}`;
  if (content.kind === 'phrasing') return showInline(content.nodes);
  if (tag === 'blockquote') return `> ${contentOf(block)}`;
  const first = Number(attributes['start'] ?? 1);
  const lead: Readonly<Record<string, (at: number) => string>> = {
    ol: (at) => `${first + at}. `,
    ul: () => '- ',
  };
  const shown = content.children.map((child, at) => (lead[tag]?.(at) ?? '') + showBlock(child));
  return shown.join(/^t(?!d|h$)/u.test(tag) ? ' | ' : ' ');
}

function contentOf({ content }: Block): string {
  return content.kind === 'phrasing'
    ? showInline(content.nodes)
    : content.children.map(showBlock).join(' ');
}

/** Both sides of a block that changed, for those who print it whole: with addresses where some within it changed. */
export function showChanged(operation: BlockOperation, print: (block: Block) => string): Sides {
  const plain = sidesOf(operation, print);
  const addresses = sidesOf(operation, addressesOf);
  const isLed = addresses.before !== addresses.after && plain.before !== '' && plain.after !== '';
  const looks = isLed ? marked(operation, showInline, showBlock) : plain;
  if (isTold(looks)) return looks;
  return isTold(plain) ? plain : showSides(operation);
}
