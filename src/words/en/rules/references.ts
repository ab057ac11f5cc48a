/** What the rules of src/check/rules/references/ say. */
export const references = {
  'category-unused': {
    summary: 'Every data category serves a purpose.',
    why: 'Data may be collected only as far as a purpose needs them. A category that serves no purpose is either more than is needed or a purpose that the notice forgot.',
    message: 'No purpose uses the category "{name}" ({id}) ({law}).',
    hint: 'Add it to a purpose (data: [{id}]), or take the category away where the data are not needed.',
  },
  'recipient-unused': {
    summary: 'Every recipient comes with the purpose it receives data for.',
    why: 'A list of recipients without purposes shows that data leave, but not why. A reader who uses one service cannot tell which of them concern it.',
    message:
      'The notice does not say for which purpose the recipient {recipient} gets data ({law}).',
    hint: 'Add it to a purpose: recipients: [{id}].',
  },
  'reference-unknown': {
    summary: 'Every reference leads to an entry that the notice has.',
    why: 'The site joins facts by their ids: a purpose with its data, recipients and periods. Where an id leads nowhere, the reader misses that part of the answer without noticing.',
    message: 'No entry `{id}` in {to}, so a reader does not see what is referred to.',
    hint: {
      known: 'Known ones are: {known}. Correct the id, or add the entry: {to}: [{id: {id}, …}].',
      none: 'Add the entry: {to}: [{id: {id}, …}].',
    },
  },
} as const;
