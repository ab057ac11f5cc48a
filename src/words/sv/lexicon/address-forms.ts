import { latin } from '../../../../schema/latin.ts';
import type { AddressForms } from '../../address-forms.ts';

export const addressForms: AddressForms = {
  one: latin(/(?<!\p{L})(?:du|dig|din|ditt|dina)(?!\p{L})/giu),
  many: latin(/(?<!\p{L})(?:ni|er|ert|era)(?!\p{L})/giu),
};
