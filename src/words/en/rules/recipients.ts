/** What the rules of src/check/rules/recipients/ say. */
export const recipients = {
  'processors-untold': {
    summary: 'Where there is tracking or electronic marketing, the processors behind it are told.',
    why: 'A processor is a recipient too. Newsletters, advertisements and statistics of visitors are seldom run without one, so a missing processor is most often forgotten.',
    message:
      'The purpose {purpose} uses tracking or electronic marketing, but no recipient is a processor ({law}).',
    hint: 'Add the processor: recipients: [{id: mailer, name: Name of the company, activity: Sending newsletters, role: processor, country: [FI]}]. If you run it all yourselves, suppress the rule in notice.yaml (suppressions) and say why.',
  },
  'publication-unexplained': {
    summary: 'Where data are made public, the notice says which data, and when.',
    why: 'Nobody can limit who gets published data. Readers must therefore know beforehand what is published of them, and on what condition.',
    message: {
      data: 'Data are made public ({recipient}), but the notice does not say which data ({law}).',
      condition:
        'Data are made public ({recipient}), but the notice does not say when, or on what condition ({law}).',
      both: 'Data are made public ({recipient}), but the notice does not say which data, and on what condition ({law}).',
    },
    hint: 'Add: data: [category] and condition: "We publish your name in the results when you take part in the competition."',
  },
  'recipient-category-vague': {
    summary: 'A category of recipients says what they do, where, or why they are not named.',
    why: 'By the guidelines recipients are named. A category is enough where it is as specific as possible: activity, sector and location.',
    message: 'The category of recipients {recipient} has a label only ({law}).',
    hint: 'Name the recipients (members: [Name of the company]), or be more specific: activity: Delivery of parcels, sector: Logistics, country: [FI], whyNotNamed: The carrier depends on the order.',
  },
  'recipient-generic': {
    summary: 'The name or category of a recipient tells the reader what kind of recipient it is.',
    why: 'Recipients should as a rule be named; where only a category is given, it must be as specific as possible, by activity, sector and location (WP260, Annex). "Partners" could be anyone.',
    message:
      'The recipient "{label}" does not tell the reader what kind of recipient gets the data ({law}).',
    hint: 'Name the recipient (name: Name of the company), or tell what the category does and in what line of business, for example category: Newsletter mailing services.',
  },
  'recipient-unnamed': {
    summary: 'Every recipient has a name or a category.',
    why: 'The law gives a choice between naming recipients and telling their categories. An entry with neither informs nobody.',
    message: 'The recipient `{id}` has neither a name nor a category ({law}).',
    hint: 'Add its name (name: Name of the company) or a category (category: Delivery companies).',
  },
  'recipients-undeclared': {
    summary: 'The notice says who receives the data, or that nobody does.',
    why: 'Data that leave the controller are read by people whom the data subject did not choose. Whoever they are, processors included, must be told, or the reader must hear that there are none.',
    message:
      'The notice says neither who receives the personal data nor that nobody does, and nobody but the controller knows. If there are recipients, they must be told ({law}); processors are recipients too.',
    hint: 'Add the recipients: recipients: [{id: hosting, category: Server hosting, role: processor}]. If there are none, tell the reader: recipients: {none: "We do not disclose your data to anyone."}',
  },
} as const;
