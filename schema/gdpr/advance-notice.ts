import type { ChangeKind } from './vocabularies.ts';

/** The kinds of change that people must hear of before they take effect (Articles 12(1), 13(3) and 14(4)). */
export const toldAhead: readonly ChangeKind[] = ['material', 'fundamental'];

/** How long before it takes effect a fundamental change is told of where a notice promises no time: the law has no number. */
export const unpromisedTime = 'P30D';
