/** What reading a file can find: what must hold, what is wrong, and the next action. */
export const problems = {
  'figure-missing': {
    summary: "A figure is in the notice's folder figures.",
    message: "The figure {address} is not in the notice's folder figures.",
    hint: 'Save it in figures and refer to it as ../figures/figure.svg.',
  },
  'path-changed': {
    summary: 'A notice stays at its address until a release gives it another.',
    message:
      'The notice moves from `{from}` to `{to}` on the day its next release is published. Until then it stays where it is.',
    hint: 'Release it when the new address is right. The old address then leads on to the new one.',
  },
  'path-taken': {
    summary: 'Every notice has addresses of its own, and nobody else gets them later.',
    message:
      'The address `{address}` belongs to the notice `{other}`, which is there or was there before.',
    hint: 'Give the notice another path.',
  },
} as const;
