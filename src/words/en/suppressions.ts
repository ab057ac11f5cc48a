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
  'severity-unknown': {
    summary: 'A severity is given to a rule that there is.',
    message: 'A severity is given to the rule `{rule}`, which does not exist.',
    hint: 'Copy the name of the rule from the report.',
  },
  'severity-twice': {
    summary: 'A rule is given one severity.',
    message: 'The rule `{rule}` is given a severity twice; the first one counts.',
    hint: 'Delete one of the two.',
  },
  'severity-forbidden': {
    summary:
      'Neither rules on the controller, the purposes and the right to complain nor facts that are not well-formed are lowered.',
    message: 'The rule `{rule}` cannot be given a lower severity.',
    hint: {
      hides: 'A fact that is not well-formed hides other gaps. Mend it and delete the setting.',
      other:
        'The controller, the purposes and the right to complain must always be told. Delete the setting.',
    },
  },
  'severity-unexplained': {
    summary: 'A severity below that of the rule has its reason, its maker and its end.',
    message:
      'The rule `{rule}` is given a lower severity without a reason, a name and an end. It is not lowered.',
    hint: 'Add reason, by and until, or delete the setting.',
  },
  'severity-expired': {
    summary: 'A lower severity is in force.',
    message: 'The lower severity of `{rule}` held until {until}.',
    hint: 'Close the gap or decide anew: reason, by and until.',
  },
  'severity-unused': {
    summary: 'A lower severity lowers a finding.',
    message: 'The lower severity of `{rule}` lowers nothing in any notice.',
    hint: 'The gap is closed: delete the setting.',
  },
} as const;
