/** What the rules of src/check/rules/national/EE/ say. */
export const estonia = {
  'accounting-period-wrong-estonia': {
    summary: 'A period that rests on the Estonian Accounting Act is no shorter than the act asks.',
    why: 'Source documents are kept for seven years from the end of the financial year in which they were entered, books and reports for as long. That is a minimum: a longer period needs a reason of its own. Counted from the purchase, the period is too short.',
    message:
      'The retention period {entry} rests on the Estonian Accounting Act but falls short of it: at least 7 years from the end of the financial year (raamatupidamise seadus, section 12; {law}).',
    hint: 'Correct it: period: P7Y, from: the end of the financial year.',
  },
  'company-number-wrong-estonia': {
    summary: 'The Estonian registry code has eight digits.',
    why: 'The registry code identifies the controller, be it a company, an association or a public body. With a digit too few it leads nowhere.',
    message:
      'The registry code `{value}` is not right: it has eight digits and nothing else (äriregistri seadus).',
    hint: 'Look it up at ariregister.rik.ee and correct it: businessId: "12345678" (your own in this form).',
  },
  'marketing-without-consent-estonia': {
    summary:
      'Marketing by e-mail and text message rests on consent or on the exception for customers.',
    why: 'In Estonia, electronic contact details of natural persons may be used for direct marketing only with prior consent. Legitimate interests do not suffice, unless a customer is told of own products like those bought.',
    message: {
      none: 'The purpose {purpose} sends marketing by e-mail or text message, but consent is not among its legal bases (elektroonilise side seadus, section 103¹).',
      some: 'The purpose {purpose} sends marketing by e-mail or text message, but consent covers only some of those who get it, and not {groups} (elektroonilise side seadus, section 103¹).',
    },
    hint: 'Change the basis: bases: [{basis: consent}]. If you only tell customers of own products like those they have bought, add: marketing: {customerException: true}.',
  },
} as const;
