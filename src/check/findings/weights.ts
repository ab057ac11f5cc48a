import type { Severity } from '../../../schema/severity.ts';

/** How much a severity weighs beside the others. */
export const weights: Readonly<Record<Severity, number>> = { info: 1, warning: 2, error: 3 };
