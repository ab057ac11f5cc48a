import type { WordList } from '../../word-list.ts';

/** A fee for a request; the law allows one for further copies, and for what is unfounded or excessive. */
export const requestFees: WordList = {
  words: [
    'tar|ta|tas|debiterar|debiteras|uppbär|uppbärs ... avgift*|kostnad*|euro|kronor|*kostnad*',
    'avgift*|kostnad* ... tas|debiteras|uppbärs|euro|kronor',
    'kostar ... euro|kronor|€*',
    'avgiftsbelag*',
    'mot betalning|avgift|ersättning',
  ],
  unless: [
    'inte|ingen|inga|inget|ingenting|utan|gratis|avgiftsfri*|kostnadsfri*',
    'ytterligare|extra|flera|andra|fler',
    'ogrunda*|orimlig*|upprepa*|oskälig*',
  ],
};

/** What shows that a fee is one for using a right. */
export const requestWords: readonly string[] = [
  'begär*|kopia|kopior|registerutdrag*|rättighet*|svar|svaret',
];

/** What is done on request, by the words of it: a price beside them is one of a right. */
export const rightDeeds: readonly string[] = [
  'radera|raderar|raderas|radering|rätta|rättar|rättelse|begränsa|begränsar|begränsning|flytta|flyttar .. dina|personuppgifter',
  'dina .. uppgifter|personuppgifter .. raderas|raderade|rättas|rättade|begränsas|flyttas',
];
