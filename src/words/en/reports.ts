/** What reports say beside the words of the rules. */
export const reports = {
  'transfer-to-organisation': 'to "{organisation}" ({id})',
} as const;
