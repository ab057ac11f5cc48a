/** What commands say of their work. */
export const commands = {
  kinds: {
    date: 'Day of update',
    undecided: 'To be judged',
  },
} as const;
