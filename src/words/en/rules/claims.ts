/** What the rules of src/check/rules/claims/ say. */
export const claims = {
  'text-against-fact': {
    summary: 'No sentence of the text denies a fact, or affirms what a fact says there is not.',
    why: 'People read the text, and rules judge the facts. Where the two exclude each other, the notice misleads its readers, and nobody can rely on either.',
    message: {
      sure: 'The text says "{sentence}", but a fact of the notice says otherwise: {fact} ({law}).',
      seems:
        'The text seems to say otherwise than a fact of the notice: "{sentence}" beside {fact} ({law}).',
    },
    hint: {
      absence:
        'If the sentence is true, put the facts, with all that belongs to them, in the place of what says that there are none; otherwise correct the sentence.',
      other: 'If the fact is true, correct the sentence; otherwise take the fact away.',
    },
  },
  'text-value-differs': {
    summary:
      'A period, a deadline, a fee or a legal basis in the text is that of the fact it belongs to.',
    why: 'A reader who finds two periods for the same data does not know which of them binds, and the controller keeps one of them only.',
    message: {
      sure: 'The text says {value} ("{sentence}"), but the fact `{field}` says {told} ({law}).',
      seems:
        'The text seems to say {value} ("{sentence}"), where the fact `{field}` says {told} ({law}).',
    },
    hint: 'Correct the one that is wrong, or print the fact in the text with a placeholder: the two then change together.',
  },
  'text-without-fact': {
    summary:
      'What the text tells of transfers, joint control, automated decisions, profiling, special categories, sales and named recipients is among the facts too.',
    why: 'What only a sentence tells is judged by no other rule, stands in no table of the page, and is missed when the notice changes.',
    message: {
      transfer:
        'The text tells of a transfer outside the EEA ("{sentence}"), but no fact of the notice holds it ({law}).',
      'joint-control':
        'The text tells of joint controllers ("{sentence}"), but no fact of the notice holds them ({law}).',
      'automated-decision':
        'The text tells of automated decisions ("{sentence}"), but no fact of the notice holds them ({law}).',
      profiling:
        'The text tells of profiling ("{sentence}"), but no fact of the notice holds it ({law}).',
      'special-data':
        'The text tells of special categories of data ("{sentence}"), but no fact of the notice marks any ({law}).',
      sale: 'The text says that data are sold or let ("{sentence}"), but no fact of the notice tells who gets them ({law}).',
      recipient:
        'The text names {party} as a recipient ("{sentence}"), but no fact of the notice does ({law}).',
    },
    hint: 'If the sentence is true, add the fact: {fact}. Otherwise correct the sentence.',
  },
} as const;
