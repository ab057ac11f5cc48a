import type { Rule } from '../rule.ts';
import { controllerMissing } from './controller/controller-missing.ts';
import { purposeWithoutBasis } from './purposes/purpose-without-basis.ts';
import { recipientGeneric } from './recipients/recipient-generic.ts';
import { recipientUnnamed } from './recipients/recipient-unnamed.ts';
import { recipientsUndeclared } from './recipients/recipients-undeclared.ts';

/** Every rule, in the order in which findings are reported. */
export const rules: readonly Rule[] = [
  controllerMissing,
  purposeWithoutBasis,
  recipientsUndeclared,
  recipientUnnamed,
  recipientGeneric,
];
