import { emptyOf } from './empty-words.ts';

/** Whether what is said of the logic of a decision tells only that a machine makes it: `We use an algorithm.` */
export const isEmptyLogic = emptyOf(({ emptyLogic }) => emptyLogic);
