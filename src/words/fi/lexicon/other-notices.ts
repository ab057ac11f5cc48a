import { latin } from '../../../../schema/latin.ts';

export const otherNotices = latin(
  /(?<!\p{L})(?:erilli(?:nen|sen|sessä|sestä|set|siä)|oma(?:t|n|ssa|sta)?|toi(?:nen|sen|sessa|sesta)|erikseen)\s+(?:\p{L}+\s+){0,3}?(?:tietosuoja|rekisteri)?selost(?:e|ee|ei)\p{L}*/iu,
);
