import type { ComparedValue } from './judged-sentence.ts';

/** A value that a sentence names. */
export type ToldValue = { readonly of: ComparedValue; readonly value: string };
