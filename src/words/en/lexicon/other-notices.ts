import { latin } from '../../../../schema/latin.ts';

export const otherNotices = latin(
  /(?<!\p{L})(?:(?:separate|another|own|different)\s+(?:\p{L}+\s+){0,3}?(?:privacy|data protection)\s+(?:notice|policy|statement)|(?:privacy|data protection)\s+(?:notice|policy|statement)\s+of\s+(?:its|their|your|his|her)\s+own)/iu,
);
