import { latin } from '../../../../schema/latin.ts';

export const otherNotices = latin(
  /(?<!\p{L})(?:(?:gesonderte|eigene|separate|andere|weitere)[nrsm]?\s+(?:\p{L}+\s+){0,3}?datenschutz(?:erklärung|hinweise?|information|mitteilung)(?:en|n)?)(?!\p{L})/iu,
);
