import type { told } from './en/told/index.ts';

/** The same words as English has, in another language. */
type Translated<T> = { readonly [K in keyof T]: T[K] extends string ? string : Translated<T[K]> };

/** How facts are written in a text: each entry a word and its synonyms, apart by `|`, the usual one first. */
export type ToldWords = Translated<typeof told>;

/** The tables, lists and lines that hold facts. */
export type ToldTable = keyof ToldWords['kinds']['tables'];
export type ToldList = keyof ToldWords['kinds']['lists'];
export type ToldLine = keyof ToldWords['kinds']['lines'];
/** What has labels of its own. */
export type Labelled = keyof ToldWords['labels'];
