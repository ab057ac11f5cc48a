/** What the rules of src/check/rules/retention/ say. */
export const retention = {
  'retention-end-untold': {
    summary: 'The notice says what happens to the data when a period ends.',
    why: 'A period without an end leaves open whether data are deleted, made anonymous or archived.',
    message:
      'The notice does not say what happens to the data when these periods end: {entries} ({law}).',
    hint: 'Add to each: then: delete. Other choices: anonymise, archive.',
  },
  'retention-group-missing': {
    summary: 'Where periods are given by group, every group of data subjects has one.',
    why: 'Where periods are given by group, readers look for their own. Those who do not find it are told nothing.',
    message:
      'Of the groups that the purpose {purpose} concerns, these have no retention period: {groups} ({law}).',
    hint: 'Add the group to a period (dataSubjects), or give the group a period of its own.',
  },
  'retention-law-unnamed': {
    summary: 'Where a law sets the retention period, the law is named.',
    why: 'A reference to law tells the period only to those who know which law it is. Once named, it can be looked up.',
    message: 'The retention period {entry} rests on a law ("{words}") that is not named ({law}).',
    hint: 'Add the law: law: [{name: Accounting Act, number: 1336/1997, section: "chapter 2, section 10"}].',
  },
  'retention-missing': {
    summary: 'Every purpose says how long the data are kept.',
    why: 'Storage limitation is a principle of the Regulation, and only a told period lets a person see whether it is kept. The authorities ask for periods by purpose or by category of data, not for one sentence about them all.',
    message: {
      purpose: 'The notice does not say how long data are kept for the purpose {purpose} ({law}).',
      data: 'The notice does not say how long these data are kept: {data} ({law}).',
      all: 'The notice does not say how long data are kept ({law}).',
    },
    hint: 'Add the period: retention: [{id: {id}, name: …, period: P2Y, from: the last purchase}], and refer to it from the purpose: retention: [{id}].',
  },
  'retention-same-for-all': {
    summary: 'Data processed on different legal bases have periods of their own.',
    why: 'Data under a contract, on consent and under a law are seldom needed equally long. One period for all often shows that nobody thought of it.',
    message:
      'The retention period {entry} covers purposes with different legal bases ({purposes}) ({law}). Check whether all data are needed equally long.',
    hint: 'Give categories periods of their own: retention: [{id: orders, data: [category], period: P3Y, from: the delivery}].',
  },
  'retention-vague': {
    summary: 'From the retention period a reader can work out when the data are erased.',
    why: '"As long as necessary" repeats the law instead of answering it. Readers must be able to work out when it ends in their own case (WP260, Annex).',
    message:
      'The retention period "{text}" does not tell the reader when the data are erased ({law}).',
    hint: 'Write the period (period: P2Y, from: the last purchase) or, where none can be given, the event that ends retention (criterion: …).',
  },
  'retention-without-period': {
    summary: 'A retention entry has a period, or what decides it.',
    why: 'The law leaves two ways: the period, or the criteria that determine it. An entry that has neither says that data are kept, not for how long.',
    message:
      'The retention entry {entry} has neither a period nor the criteria that decide it ({law}).',
    hint: 'Write the period (period: P2Y, from: the last purchase) or, where none can be given, the event that ends retention (criterion: …).',
  },
  'retention-without-start': {
    summary: 'A retention period says when it begins.',
    why: '"Five years" does not tell when data are erased unless readers know from when it runs.',
    message: 'The retention period {entry} ({period}) does not say when it begins ({law}).',
    hint: 'Add when it begins: from: the last purchase.',
  },
} as const;
