import type { english } from './en/index.ts';

/** What English says is what there is to say. */
export type English = (typeof english)['words'];

/** The same words as English has, in another language. */
type Translated<T> = { readonly [K in keyof T]: T[K] extends string ? string : Translated<T[K]> };

/** Everything that is said in a language. */
export type Words = Translated<English>;
