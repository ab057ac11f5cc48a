import { emptyOf } from './empty-words.ts';

/** Whether what stands for the name of a law names none: `applicable legislation`. */
export const isEmptyLaw = emptyOf(({ emptyLaws }) => emptyLaws);
