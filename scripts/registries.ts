import type { Generator } from './generated/compare.ts';
import { writeRuleIndex } from './generated/rule-index.ts';

/** Lists of what folders hold. They are written first, for the pages are made by what they list. */
export const registries: readonly Generator[] = [
  { file: 'src/check/rules/index.ts', write: writeRuleIndex },
];
