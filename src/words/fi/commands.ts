/** What commands say of their work. */
export const commands = {
  kinds: {
    date: 'Päivityspäivä',
    undecided: 'Harkittava',
  },
} as const;
