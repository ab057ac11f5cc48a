import type { Attributes } from '../tree.ts';

/** Phrasing or a block: text as it is; an element as its tag, its attributes where it has any, its children. */
export type PackedNode = string | PackedElement;

/** `['a', {href: '/x'}, 'text']`. A bare paragraph has the tag `''`. */
export type PackedElement = readonly [tag: string, ...content: (Attributes | PackedNode)[]];

/** A state of a section: its id, its title and the numbers of its blocks. */
export type PackedSection = readonly [id: string, title: string, blocks: readonly number[]];

/**
 * The texts of all revisions of a notice in a language, each block and each state of a section once.
 * It holds nothing but what JSON holds.
 */
export interface PackedTexts {
  readonly blocks: readonly PackedElement[];
  readonly sections: readonly PackedSection[];
  /** Of each revision, the numbers of its sections in order. */
  readonly revisions: readonly (readonly number[])[];
}
