/** What changed facts mean for the reader, a sentence each: `{n}` is what the entry is called, `{a}` and `{b}` are both sides, `{x}` values that came or went. */
export const meanings = {
  basis: {
    added: '“{n}” now rests on: {x}.',
    removed: '“{n}” no longer rests on: {x}.',
  },
  purpose: {
    added: 'We now use your data for a new purpose: {n}.',
    removed: 'We no longer use your data for this purpose: {n}.',
  },
  purposeName: {
    changed: 'The purpose was called {a} and is now called {b}.',
  },
  profiling: {
    added: 'On profiling (“{n}”), the notice now says: {x}.',
    removed: 'On profiling (“{n}”), the notice no longer says: {x}.',
    changed: 'On profiling (“{n}”), the notice said {a} and now says {b}.',
  },
  newUse: {
    added: 'For “{n}” we now use data that we collected for another purpose: {x}.',
  },
  tracking: {
    added: 'For “{n}” we now use cookies or similar techniques.',
    removed: 'For “{n}” we no longer use cookies or similar techniques.',
  },
  purposeData: {
    added: 'For “{n}” we now also use these data: {x}.',
    removed: 'For “{n}” we no longer use these data: {x}.',
  },
  automatedDecision: {
    added: 'We now take automated decisions about you: {n}.',
    removed: 'We no longer take such automated decisions about you: {n}.',
  },
  transfer: {
    added: 'Your data now go outside the European Economic Area: {n}.',
    removed: 'This transfer outside the European Economic Area has ended: {n}.',
  },
  transferCountry: {
    changed: 'The country to which data are transferred was {a} and is now {b}.',
  },
  transferMechanism: {
    added: 'The transfer (“{n}”) now rests on: {x}.',
    removed: 'The transfer (“{n}”) no longer rests on: {x}.',
  },
  transferRecipient: {
    added: 'In the transfer (“{n}”), data now also go to: {x}.',
    removed: 'In the transfer (“{n}”), data no longer go to: {x}.',
  },
  period: {
    added: 'The storage time (“{n}”) is now {b}.',
    removed: 'This storage time (“{n}”) is no longer given: {a}.',
    changed: 'The storage time (“{n}”) was {a} and is now {b}.',
  },
  retention: {
    added: 'We now give this storage time too: {n}.',
    removed: 'We no longer give this storage time: {n}.',
  },
  recipient: {
    added: 'Your data now also go to this recipient: {n}.',
    removed: 'Your data no longer go to this recipient: {n}.',
  },
  recipientName: {
    changed: 'The recipient of your data was {a} and is now {b}.',
  },
  recipientRole: {
    changed: 'The role of the recipient (“{n}”) was {a} and is now {b}.',
  },
  recipientPlace: {
    added: 'The recipient (“{n}”) now also processes your data here: {x}.',
    removed: 'The recipient (“{n}”) no longer processes your data here: {x}.',
  },
  purposeRecipient: {
    added: 'For “{n}”, your data now also go to: {x}.',
    removed: 'For “{n}”, your data no longer go to: {x}.',
  },
  controller: {
    changed: 'Responsibility for your data was with {a} and is now with {b}.',
  },
  jointControl: {
    added: 'We are now responsible for your data jointly with others: {n}.',
    removed: 'This joint responsibility for your data has ended: {n}.',
  },
  group: {
    added: 'The notice now also concerns this group: {n}.',
    removed: 'The notice no longer concerns this group: {n}.',
  },
  category: {
    added: 'We now also process these data about you: {n}.',
    removed: 'We no longer process these data about you: {n}.',
  },
  item: {
    added: '“{n}” now also includes: {x}.',
    removed: '“{n}” no longer includes: {x}.',
  },
  source: {
    added: 'We now also obtain your data from this source: {n}.',
    removed: 'We no longer obtain your data from this source: {n}.',
  },
} as const;
