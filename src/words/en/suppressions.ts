/** What can be wrong with a suppression: what must hold, what is wrong, and the next action. */
export const suppressions = {
  'suppression-unknown': {
    summary: 'A suppression names a rule that there is.',
    message: 'The suppression names the rule `{rule}`, which does not exist.',
    hint: 'Copy the name of the rule from the report.',
  },
  'suppression-forbidden': {
    summary:
      'Neither rules on the controller, the purposes and the right to complain nor facts that are not well-formed are suppressed.',
    message: 'The rule `{rule}` cannot be suppressed.',
    hint: {
      hides: 'A fact that is not well-formed hides other gaps. Mend it and delete the suppression.',
      other:
        'The controller, the purposes and the right to complain must always be told. Delete the suppression.',
    },
  },
  'suppression-expired': {
    summary: 'A suppression is in force.',
    message: 'The suppression of `{rule}` held until {until}.',
    hint: 'Close the gap or decide anew: reason, by and until.',
  },
  'suppression-unused': {
    summary: 'A suppression answers a finding.',
    message: 'The suppression of `{rule}` answers nothing.',
    hint: 'The gap is closed: delete the suppression.',
  },
} as const;
