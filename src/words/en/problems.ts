/** What reading a file can find: what must hold, what is wrong, and the next action. */
export const problems = {
  'folder-unreadable': {
    summary: 'What is in the folders of the project can be read.',
    message: 'What is in the folder {path} cannot be read.',
    hint: "Check that it may be read, and that it is no link out of the project's folder.",
  },
  'figure-missing': {
    summary: "A figure is in the notice's folder figures.",
    message: "The figure {address} is not in the notice's folder figures.",
    hint: 'Save it in figures and refer to it as ../figures/figure.svg.',
  },
} as const;
