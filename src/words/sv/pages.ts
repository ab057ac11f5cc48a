/** What readers see on the pages of a site. */
export const pages = {
  moved: 'Den här sidan har flyttat till {a}.',
} as const;
