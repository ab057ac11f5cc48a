import { emptyOf } from './empty-words.ts';

/** Whether what stands for a name names nobody: `company (name follows)`. */
export const isEmptyName = emptyOf(({ emptyNames }) => emptyNames);
