/** What the rules of src/check/rules/history/ say. */
export const history = {
  'review-overdue': {
    summary: 'The notice was reviewed within the last two years.',
    why: 'The controller must review and update its measures where necessary. In two years the processing has usually changed.',
    message:
      'The last revision of the notice was published on {published}, more than two years ago ({law}).',
    hint: 'See whether the notice still tells what is done, and release a revision that says it was reviewed.',
  },
  'revision-dates-wrong': {
    summary:
      'A revision takes effect on the day it is published at the earliest, and not before the one that precedes it.',
    why: 'The controller must be able to show what people were told and when. A text in force before it can be read tells nobody anything.',
    message:
      'The revision takes effect on {effective}, expected on {other} at the earliest ({law}).',
    hint: 'Put off the day with the command postpone.',
  },
  'revision-lead-time-short': {
    summary: 'A change is told of as long before it takes effect as the notice promises.',
    why: 'A significant change must be told of well in advance, so that people can understand it and use their rights.',
    message:
      'The revision takes effect {days} after it was published, but the change should be told of {wanted} before ({law}).',
    hint: 'Publish the next change earlier, or put off the day with the command postpone.',
  },
  'revision-untold': {
    summary: 'People are told of a change in time, by the channels that the notice promises.',
    why: 'A change that nobody hears of is no change that people can judge or object to. Few read a notice again of their own accord.',
    message: {
      other:
        'There is no record that people were told of this change by {channels}, as the notice promises ({law}).',
      none: 'There is no record that people were told of this change ({law}).',
      late: 'The record says that people were told of this change by {channels} on {told}, but {due} was the last day in time ({law}).',
    },
    hint: {
      other:
        'Tell people: the command announce writes the message. Then record it with the command told, which takes a day that lies behind.',
      late: 'Tell people of the next change earlier. What was recorded stays.',
    },
  },
  'revision-without-summary': {
    summary: 'A revision tells its readers in short what changed in it.',
    why: 'Nobody compares two notices line by line. From a short summary a reader sees whether the change is about them.',
    message:
      'The revision does not tell in this language what changed since the one before ({law}).',
    hint: 'Give a summary when the next revision is released; a released one is not changed.',
  },
} as const;
