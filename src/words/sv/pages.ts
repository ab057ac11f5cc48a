/** What readers see on the pages of a site. */
export const pages = {} as const;
