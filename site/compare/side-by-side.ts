import { domElement } from '../elements.ts';

type Side = 'old' | 'new';

/** What is not in the text of a side, by the contract of the redline (src/redline/render/mark.ts). */
const absent: Readonly<Record<Side, string>> = {
  old: 'ins, [data-diff="ins"], [data-diff="move-to"], .said-ins',
  new: 'del, [data-diff="del"], [data-diff="move-from"], .said-del',
};

/**
 * The old and the new text of a redline in two columns, a row for each block: both sides are projections of
 * the one tree, so that nothing is compared twice. Ids stay unique: the first place that has one keeps it.
 */
export function sideBySide(marked: ParentNode): HTMLElement[] {
  const rows = rowsOf(marked);
  const taken = new Set<string>();
  for (const held of rows.flatMap((row) => [row, ...row.querySelectorAll('[id]')])) {
    if (taken.has(held.id)) held.removeAttribute('id');
    else if (held.id !== '') taken.add(held.id);
  }
  return rows;
}

/** A label (that a text was moved, say) stands in the row of the block after it. */
function rowsOf({ children }: ParentNode): HTMLElement[] {
  return [...children].flatMap((block) => {
    if (block.matches('.moved-label, summary')) return [];
    if (block.matches('.change-nav'))
      return [domElement('div', { class: 'sides-note' }, copy(block))];
    if (block.matches('details')) return [unchangedOf(block)];
    const before = block.previousElementSibling;
    const label = before?.matches('.moved-label') ? before : null;
    return block.matches('section') ? [sectionOf(block, label)] : [rowOf(block, label)];
  });
}

function unchangedOf(details: Element): HTMLElement {
  const { className } = details;
  const summary = [...details.children].filter((child) => child.matches('summary'));
  return domElement('details', { class: className }, ...summary.map(copy), ...rowsOf(details));
}

/** A section is parted into rows, but one that came, went or moved stands whole on its side. */
function sectionOf(section: Element, label: Element | null): HTMLElement {
  if (section.matches(`${absent.old}, ${absent.new}`)) return rowOf(section, label);
  return domElement('section', { class: 'sides-section' }, ...rowsOf(section));
}

function rowOf(block: Element, label: Element | null): HTMLElement {
  const cells = (['old', 'new'] as const).map((side) => {
    const own = project(block, side);
    const content = own === null ? [] : [...(label ? [copy(label)] : []), own];
    return domElement('div', { class: `side side-${side}` }, ...content);
  });
  return domElement('div', { class: 'sides-row' }, ...cells);
}

/** A block as one side has it; `null` where it has none. */
function project(block: Element, side: Side): Element | null {
  if (block.matches(absent[side])) return null;
  const projected = copy(block);
  for (const gone of projected.querySelectorAll(absent[side])) gone.remove();
  for (const number of projected.querySelectorAll('.change-number')) {
    if (!isOfSide(number, side)) number.remove();
  }
  return projected;
}

/** The number of a block stands first in it, that of words right after their marks. */
function isOfSide({ previousSibling }: Element, side: Side): boolean {
  if (previousSibling === null) return true;
  const marks = side === 'old' ? 'del, .said-del' : 'ins, .said-ins';
  return previousSibling instanceof Element && previousSibling.matches(marks);
}

function copy(node: Element): Element {
  return document.importNode(node, true);
}
