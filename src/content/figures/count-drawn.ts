import type { SvgTag } from './read-svg.ts';
import { svgNamespace, xlinkNamespace } from './svg-names.ts';

/** An element, what it holds and what it draws a copy of. */
interface Drawn {
  readonly children: Drawn[];
  readonly copied: string | null;
  /** How many elements a browser makes of it; `null` while that is being found out. */
  count?: number | null;
}

/** A longer chain of copies of copies is no drawing. */
const longestChain = 16;

/**
 * Counts the elements that a browser makes of a figure, copies of `use` among them: ten levels of ten copies each are ten
 * thousand million elements in a file of a few lines. A copy of itself draws nothing (SVG 2, 5.5) and counts as one.
 */
export class DrawnElements {
  readonly #root: Drawn = { children: [], copied: null };
  readonly #open: Drawn[] = [this.#root];
  readonly #named = new Map<string, Drawn>();

  /** An element opens at a depth; 1 is the one at the top. */
  open({ tag, attributes }: SvgTag, depth: number): void {
    const attributeValue = (is: (uri: string, local: string) => boolean): string | undefined =>
      attributes.find(({ attribute: { uri, local } }) => is(uri, local))?.attribute.value;
    const isUse = tag.uri === svgNamespace && tag.local === 'use';
    const address = isUse
      ? attributeValue((uri, local) => local === 'href' && (uri === '' || uri === xlinkNamespace))
      : undefined;
    const copied = address?.trim().startsWith('#') ? address.trim().slice(1) : null;
    const element: Drawn = { children: [], copied };
    this.#open.length = depth;
    this.#open.at(-1)?.children.push(element);
    this.#open.push(element);
    const id = attributeValue((uri, local) => uri === '' && local === 'id');
    if (id !== undefined && !this.#named.has(id)) this.#named.set(id, element);
  }

  /** How many there are; infinite where copies of copies never end. */
  count(): number {
    return this.#countOf(this.#root, 0) - 1;
  }

  #countOf(element: Drawn, copies: number): number {
    if (element.count === null) return 1;
    if (element.count !== undefined) return element.count;
    if (copies > longestChain) return Number.POSITIVE_INFINITY;
    element.count = null;
    let count = 1;
    for (const child of element.children) count += this.#countOf(child, copies);
    const target = element.copied === null ? undefined : this.#named.get(element.copied);
    if (target) count += this.#countOf(target, copies + 1);
    element.count = count;
    return count;
  }
}
