import type { AddressForms } from '../../address-forms.ts';

export const addressForms: AddressForms = {
  one: /(?<!\p{L})(?:du|dig|din|ditt|dina)(?!\p{L})/giu,
  many: /(?<!\p{L})(?:ni|er|ert|era)(?!\p{L})/giu,
};
