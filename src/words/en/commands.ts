/** What commands say of their work. */
export const commands = {
  'event-would': 'Would write down for {notice}: {event}. Nothing was written.',
  'event-done': 'Written down for {notice}: {event}. Commit {file}.',
  'event-withdrawn': 'revision {revision} is withdrawn on {day:day}',
  'event-postponed': 'revision {revision} is moved to take effect on {day:day}',
  'event-postponed-none': 'revision {revision} is postponed, and no new day is set',
  'event-erratum': 'an erratum of {day:day} is added to revision {revision}',
  'event-told': 'people were told of revision {revision} on {day:day}',
  'readers-see': 'Readers see from {day:day}:',
  'stretch-open': 'From {from:day}, revision {revision} is in force.',
  'stretch-closed': 'From {from:day} to {to:day}, revision {revision} is in force.',
  'stretch-none': 'From {from:day}, no revision is in force.',
  'released-late':
    'Note: the day of publication, {date:day}, has passed. The revision is in force from {day:day} at the earliest, the day it is written down.',
} as const;
