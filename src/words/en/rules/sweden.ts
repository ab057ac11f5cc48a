/** What the rules of src/check/rules/national/SE/ say. */
export const sweden = {
  'accounting-period-wrong-sweden': {
    summary: 'A period that rests on the Swedish Accounting Act is no shorter than the act asks.',
    why: 'All accounting records, vouchers and books alike, are kept until the end of the seventh year after the calendar year in which the financial year ended. That is a minimum: a longer period needs a reason of its own. Counted from the purchase, the period is too short.',
    message:
      'The retention period {entry} rests on the Swedish Accounting Act but falls short of it: at least 7 years from the end of the calendar year in which the financial year ended (1999:1078, chapter 7, section 2; {law}).',
    hint: 'Correct it: period: P7Y, from: the end of the calendar year in which the financial year ended.',
  },
  'company-number-wrong-sweden': {
    summary: 'The Swedish organisation number has the right form and its check digit agrees.',
    why: 'The organisation number identifies the controller. One wrong digit leads to another company or nowhere.',
    message:
      'The organisation number `{value}` is not right: it has ten digits, in the form 123456-7890, and the last one follows from the others (Act 1974:174 on identity designations).',
    hint: 'Look it up at bolagsverket.se and correct it: businessId: 123456-7897 (your own in this form).',
  },
  'customer-exception-untold-sweden': {
    summary:
      'Where marketing to customers does without consent, the notice says that it can be refused simply and free of charge.',
    why: 'The Marketing Act allows e-mail and text messages to own customers without consent only if they can refuse, free of charge and simply, when the address is collected and in each message. A customer who is not told cannot refuse.',
    message:
      'The purpose {purpose} uses the exception for customers, but no sentence of the notice says that marketing can be refused free of charge (Marketing Act 2008:486, section 19, second paragraph).',
    hint: 'Add, for example to the right to object to direct marketing: "You can refuse our offers at any time, free of charge, when you give us your address and with the link in each message." If you say it where you collect the address only, nothing needs to be added.',
  },
  'marketing-without-consent-sweden': {
    summary:
      'Marketing by e-mail and text message rests on consent or on the exception for customers.',
    why: 'In Sweden, electronic marketing may be sent to natural persons, sole traders among them, only with prior consent. Legitimate interests do not suffice, unless a customer is told of own products like those bought.',
    message: {
      none: 'The purpose {purpose} sends marketing by e-mail or text message, but consent is not among its legal bases (Marketing Act 2008:486, section 19).',
      some: 'The purpose {purpose} sends marketing by e-mail or text message, but consent covers only some of those who get it, and not {groups} (Marketing Act 2008:486, section 19).',
    },
    hint: 'Change the basis: bases: [{basis: consent}]. If you only tell customers of own products like those they have bought, add: marketing: {customerException: true}.',
  },
  'personal-number-without-ground-sweden': {
    summary:
      'Use of the Swedish personal identity number rests on consent or a law, or the notice says why secure identification matters.',
    why: 'In Sweden the number may be used without consent only where the purpose, the importance of secure identification or another weighty reason clearly justifies it. An ordinary legal basis alone is not enough.',
    message:
      'The purpose {purpose} uses the personal identity number, but the notice does not tell what justifies it (Act 2018:218, chapter 3, section 10; {law}).',
    hint: 'Say in the description why the number is needed, for example: "We use your personal identity number so that we do not mistake you for somebody else." Or add the law to the legal basis: law: [{name: Tax Procedures Act, number: "2011:1244"}].',
  },
} as const;
