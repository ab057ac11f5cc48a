import type { AddressForms } from '../../address-forms.ts';

/** A capital letter at the beginning of a sentence says nothing: `Sie` may be the data there. */
export const addressForms: AddressForms = {
  one: /(?<!\p{L})(?:[Dd]u|[Dd]ich|[Dd]ir|[Dd]ein(?:e[nmrs]?)?)(?!\p{L})/gu,
  many: /(?<=[\p{Ll}\d,)–] )(?:Sie|Ihnen|Ihr(?:e[nmrs]?)?)(?!\p{L})/gu,
};
