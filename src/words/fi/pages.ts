/** What readers see on the pages of a site. */
export const pages = {
  moved: 'Tämä sivu on nyt osoitteessa {a}.',
} as const;
