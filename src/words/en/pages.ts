/** What readers see on the pages of a site. */
export const pages = {
  htmlLeftOut:
    'Some words of this version were written in HTML, which the site did not show when it was published. They are not shown here either; a comparison with another version shows them.',
  moved: 'This page has moved to {a}.',
  postponedLater: 'Postponed on {d}. This version was to apply from {a}; it now applies from {b}.',
  postponedEarlier:
    'Brought forward on {d}. This version was to apply from {a}; it now applies from {b}.',
  postponedToNone: 'Postponed on {d}. This version was to apply from {a}; no day has been set.',
  postponedFromNone: 'The day was set on {d}. This version applies from {b}.',
  postponedLaterVersion:
    'Version {v} was postponed on {d}: it was to apply from {a}, and now applies from {b}.',
  postponedEarlierVersion:
    'Version {v} was brought forward on {d}: it was to apply from {a}, and now applies from {b}.',
  postponedToNoneVersion:
    'Version {v} was postponed on {d}: it was to apply from {a}, and no day has been set.',
  postponedFromNoneVersion: 'The day of version {v} was set on {d}: it applies from {b}.',
  reasonTold: 'Reason: {r}',
  announcedNoDay: 'This version has been published, but does not apply.',
  announcedNoDayVersion: 'Version {v} has been published, but does not apply.',
  newNoDay: 'A new version has been published. It does not apply yet.',
  statePostponed: 'Postponed',
  stateDaySet: 'Day set',
  stateBroughtForward: 'Brought forward',
  withdrawnAhead: 'To be withdrawn on {d}. From then on this version does not apply. Reason: {r}',
  recordedLater: 'Recorded on {d}. It applies from that day at the earliest.',
  archivedLater: 'Recorded afterwards, on {d}.',
  asOfAnnouncedNoDay:
    'By then version {v} had been published too, without a day from which to apply.',
  asOfWithdrawnVersion: 'Version {v} was withdrawn on {d}.',
  asOfRecordedLater: 'Version {v} was recorded only on {d}, and did not apply before that.',
  choiceState: '{v} ({x})',
  'look-and-words-changed': 'Look and words changed',
  'structure-changed': 'Structure changed',
} as const;
