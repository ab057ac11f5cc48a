/** What reading a file can find: what must hold, what is wrong, and the next action. */
export const problems = {
  'figure-missing': {
    summary: "A figure is in the notice's folder figures.",
    message: "The figure {address} is not in the notice's folder figures.",
    hint: 'Save it in figures and refer to it as ../figures/figure.svg.',
  },
  'merge-conflict': {
    summary: 'No file holds two versions that Git could not join.',
    message: 'Git left the marks of a merge that it could not finish here.',
    hint: 'Keep the version that is right, and delete the other one with the lines <<<<<<<, ======= and >>>>>>>.',
  },
  'other-dialect': {
    summary: 'Text is written in the Markdown that is read here: CommonMark with tables.',
    message:
      'The text has signs of another kind of Markdown ({dialect}), which readers would see as they are: {text}',
    hint: 'Write the same in plain Markdown, for example a heading, a list, or a table with the row | --- | below its head.',
  },
  'table-cells-extra': {
    summary: 'A row of a table has no more cells than the table has columns.',
    message: 'The row has more cells than its table has columns, and readers are not shown: {text}',
    hint: 'Add a column to the head of the table, or take the cell out. A | in a text is written \\|.',
  },
  'table-text-glued': {
    summary: 'Text below a table is parted from it by a blank line.',
    message: 'The line below the table has become a row of it: {text}',
    hint: 'Leave a blank line between the table and the text, or put the line between | and |.',
  },
  'text-unfinished': {
    summary: 'The text is finished: nothing stands for words that are still to be written.',
    message: 'The text is not finished here: `{text}`',
    hint: 'Write what belongs here. What is meant as it stands is written as code: `…`.',
  },
  'text-mojibake': {
    summary: 'Letters are read in the encoding that they were saved in.',
    message: 'Letters were saved in one encoding and read in another here: `{text}`',
    hint: 'Write the word again, and save the file as UTF-8.',
  },
} as const;
