/** hast as it is compared: text as it is; an element as its tag, its properties where it has any, its children. */
export type PackedNode = string | PackedElement;

/** `['a', {href: '/x'}, 'text']`. */
export type PackedElement = readonly [tag: string, ...content: (PackedProperties | PackedNode)[]];
export type PackedProperties = Readonly<
  Record<string, true | string | number | readonly (string | number)[]>
>;

/** A state of a section: its id, its title and the numbers of its blocks. */
export type PackedSection = readonly [id: string, title: string, blocks: readonly number[]];

/**
 * The texts of all revisions of a notice in a language, each block and each state of a section once.
 * It holds nothing but what JSON holds.
 */
export interface PackedTexts {
  readonly blocks: readonly PackedNode[];
  readonly sections: readonly PackedSection[];
  /** Of each revision, the numbers of its sections in order. */
  readonly revisions: readonly (readonly number[])[];
}
