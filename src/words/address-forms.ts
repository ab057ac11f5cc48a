/** Words that call a reader: as one person, or as several or politely. */
export type AddressForms = { readonly one: RegExp; readonly many: RegExp };
