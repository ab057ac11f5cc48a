/** What each version of this tool changed in what it writes; all that was written before is read as it was. */
export const formatChanges = [
  { version: '0.2.0', change: 'digest' },
  { version: '0.2.0', change: 'recorded' },
  { version: '0.2.0', change: 'record' },
  { version: '0.2.0', change: 'settings' },
  { version: '0.2.0', change: 'shared' },
] as const;
