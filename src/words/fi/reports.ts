/** What reports say beside the words of the rules. */
export const reports = {
  'transfer-to-organisation': 'järjestölle "{organisation}" ({id})',
} as const;
