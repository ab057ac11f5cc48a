/** What reading a file can find: what must hold, what is wrong, and the next action. */
export const problems = {
  'figure-missing': {
    summary: "A figure is in the notice's folder figures.",
    message: "The figure {address} is not in the notice's folder figures.",
    hint: 'Save it in figures and refer to it as ../figures/figure.svg.',
  },
  'figure-misspelt': {
    summary: 'A figure is called in the text as its file is.',
    message:
      'The text refers to the figure {address}, but the file is called `{found}`: they differ in capitals or in how accents are encoded, though they may look the same.',
    hint: 'Write the name in the text exactly as the file has it, or rename the file.',
  },
  'figure-misnamed': {
    summary: 'The file name of a figure stays the same on every system.',
    message:
      'The file name of the figure {address} cannot be frozen: it is not the same on every system and in every address, or a browser would run the file.',
    hint: 'Use letters, digits and . _ - ( ) in the name, and rename the file, for example to `{example}`.',
  },
  'figure-named-twice': {
    summary: 'The names of two figures differ in more than capitals or accents.',
    message:
      'The figures {address} and `{found}` differ only in capitals or accents, and are one file on some systems.',
    hint: 'Rename one of the files.',
  },
  'figure-outside-root': {
    summary: "A figure lies in the project's folder and is no link out of it.",
    message: 'The figure {address} is a link out of the project, so it cannot be frozen.',
    hint: "Copy the file into the notice's folder figures in place of the link.",
  },
  'figure-too-large': {
    summary: 'A figure is at most 4 MB.',
    message: 'The figure {address} is larger than 4 MB, so it cannot be frozen.',
    hint: 'Make it smaller, or save it as SVG.',
  },
  'figure-unreadable': {
    summary: 'A figure can be read.',
    message:
      'The figure {address} cannot be read: it is a folder, no regular file, or closed to you.',
    hint: 'Save a regular file that you can read in its place.',
  },
} as const;
