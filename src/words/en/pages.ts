/** What readers see on the pages of a site. */
export const pages = {
  'structure-changed': 'Structure changed',
} as const;
