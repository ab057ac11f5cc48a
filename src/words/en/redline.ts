/** The words around a redline in terminals and comments. */
export const redline = {
  nothing: 'The text and the facts are the same.',
  sameText: 'The text is the same.',
  unread:
    'Some facts of the draft could not be read: what is told of them here is not complete. The command check shows why.',
  elsewhere: 'This language is the same; changed are: {locales}. Compare one with --lang.',
  changes: 'Changes',
  facts: 'Changed facts',
  kinds: {
    deleted: 'Deleted',
    inserted: 'Inserted',
    replaced: 'Changed',
    moved: 'Moved from {from} to {to}, wording unchanged',
    structure: 'Structure changed',
    split: 'Split into {n} paragraphs',
    merged: 'Merged from {n} paragraphs',
    link: 'Link address changed',
    format: 'Formatting only',
    rewritten: 'Rewritten',
  },
  formatEdited: 'Formatting and words changed',
  sections: { added: 'new section', removed: 'deleted section', moved: 'moved section' },
  effects: {
    'more-protective': 'protects the data subject more',
    'less-protective': 'protects the data subject less',
    neutral: 'makes no difference to the data subject',
    unknown: 'the effect is to be judged',
  },
} as const;
