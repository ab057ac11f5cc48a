/** What commands say of their work. */
export const commands = {
  kinds: {
    date: 'Uppdateringsdag',
    undecided: 'Att bedöma',
  },
} as const;
