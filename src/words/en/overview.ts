/** What the command overview says. */
export const overview = {
  title: 'Overview of the notices',
  day: 'As of {day}',
  // In the order of the columns.
  columns: {
    notice: 'Notice',
    site: 'Site',
    inForce: 'In force since',
    announced: 'Announced for',
    coverage: 'Duties answered',
    findings: 'Errors / warnings / infos',
    unheld: 'Sentences no fact holds',
    review: 'Review by',
    stale: 'Stale translations',
    shared: 'Shared entries',
  },
  unheld: '{n} of {of}',
  nothing: '–',
  undated: 'no day set',
  unread: 'unreadable',
} as const;
