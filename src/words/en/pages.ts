/** What readers see on the pages of a site. */
export const pages = {
  moved: 'This page has moved to {a}.',
} as const;
