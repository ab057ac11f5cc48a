/** An element's attributes by their HTML names, sorted by name; an attribute without a value is `''`. */
export type Attributes = Readonly<Record<string, string>>;

export interface InlineText {
  readonly type: 'text';
  readonly value: string;
}

export interface InlineElement {
  readonly type: 'element';
  readonly tag: string;
  readonly attributes: Attributes;
  readonly children: readonly Inline[];
  /** Equal keys mean equal elements, white space in text aside. */
  readonly key: string;
}

/** Phrasing content: text and the elements that stand in it. */
export type Inline = InlineText | InlineElement;

/** Adds text to the end of `nodes`, which is changed. */
export function pushText(nodes: Inline[], text: string): void {
  if (text === '') return;
  const last = nodes.at(-1);
  if (last?.type === 'text') nodes[nodes.length - 1] = { type: 'text', value: last.value + text };
  else nodes.push({ type: 'text', value: text });
}

/** The element that phrasing consists of, with something in it; `undefined` where it is more, or text. */
export function soleElement(nodes: readonly Inline[]): InlineElement | undefined {
  const [only] = nodes;
  const isSole = nodes.length === 1 && only?.type === 'element' && only.children.length > 0;
  return isSole ? only : undefined;
}

/**
 * A block of the canonical tree. It holds either phrasing (a paragraph, a heading, `pre`) or other
 * blocks (a list, an item, a table, a row, a cell), never both: phrasing that stands directly in
 * an item or a cell becomes a `bare` paragraph, which has no tags of its own when printed.
 */
export interface Block {
  readonly tag: string;
  readonly bare: boolean;
  readonly attributes: Attributes;
  /** The phrasing; `null` where it holds blocks. */
  readonly nodes: readonly Inline[] | null;
  /** The blocks in it. */
  readonly children: readonly Block[];
  /** Equal keys mean equal blocks: same structure, same attributes, same text, white space and bareness aside. */
  readonly key: string;
  /** Characters of text, the block's weight when an order must be chosen. */
  readonly size: number;
}

/** A text with each white space of HTML as one space. */
export function joinSpace(text: string): string {
  return text.replace(/[ \t\r\n\f]+/gu, ' ');
}

/**
 * The tag and attributes: two nodes of one signature can share their tags in the redline. A line break in the text of a
 * picture or a link's title says no more than a space.
 */
export function signatureOf(node: {
  readonly tag: string;
  readonly attributes: Attributes;
}): string {
  let signature = node.tag;
  for (const [name, value] of Object.entries(node.attributes)) {
    const isText = name === 'alt' || name === 'title';
    signature += ` ${name}=${JSON.stringify(isText ? joinSpace(value) : value)}`;
  }
  return signature;
}

/** Whether every space and line break counts, as in a code block and in inline code. */
export function keepsSpace(node: { readonly tag: string }): boolean {
  return node.tag === 'pre' || node.tag === 'code';
}

/** Whether a paragraph is a numbered clause, as Markdown's reader has marked it. */
export function isClause({ tag, attributes }: Pick<Block, 'tag' | 'attributes'>): boolean {
  return tag === 'p' && /^clause(?: |$)/u.test(attributes['class'] ?? '');
}

export function isHeadingBlock({ tag }: Block): boolean {
  return /^h[1-6]$/u.test(tag);
}

/** The phrasing in a block, of each paragraph in it apart. */
export function phrasingIn({ nodes, children }: Block): readonly (readonly Inline[])[] {
  return nodes ? [nodes] : children.flatMap(phrasingIn);
}

/** The id of a section of a notice, `null` for any other block. */
export function sectionId({ attributes }: Block): string | null {
  return attributes['data-section'] ?? null;
}
