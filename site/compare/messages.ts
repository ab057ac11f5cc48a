import type { Comparison } from '../../src/publish/packed/compare-packed-history.ts';

/** What the page first tells its worker: where the packed history is. */
export type Opening = { readonly history: string };

/** Which two revisions to compare, by their ids; `number` comes back with the answer. */
export type Question = { readonly number: number; readonly from: string; readonly to: string };

export type Answer =
  | { readonly number: number; readonly comparison: Comparison }
  | { readonly number: number; readonly failure: string };
