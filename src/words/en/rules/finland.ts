/** What the rules of src/check/rules/national/FI/ say. */
export const finland = {
  'customer-exception-untold-finland': {
    summary:
      'Where marketing to customers does without consent, the notice says that it can be refused easily and free of charge.',
    why: 'The Act on Electronic Communications Services allows e-mail and text messages to customers of the sender without consent only if they can refuse, easily and free of charge, both when the address is collected and with each message, and are told so clearly. A customer who is not told cannot refuse.',
    message:
      'The purpose {purpose} uses the exception for customers, but no sentence of the notice says that marketing can be refused free of charge (Act 917/2014 on Electronic Communications Services, section 200, third paragraph).',
    hint: 'Add, for example to the right to object to direct marketing: "You can refuse our offers at any time, free of charge, both when you give us your address and with the link in each message." If you say it where you collect the address only, nothing needs to be added.',
  },
  'accounting-period-wrong': {
    summary: 'A period that rests on the Finnish Accounting Act is no shorter than the act asks.',
    why: 'Vouchers are kept at least six years from the end of the year in which the financial year ended, accounts and financial statements at least ten years from the end of the financial year. Both are minimums: a longer period needs a reason of its own. Counted from the purchase, the period is too short.',
    message:
      'The retention period {entry} rests on the Accounting Act but falls short of it: vouchers at least 6 years from the end of the year in which the financial year ended, accounts and financial statements at least 10 years from the end of the financial year (1336/1997, chapter 2, section 10; {law}).',
    hint: {
      vouchers:
        'Correct it: period: P6Y, from: the end of the year in which the financial year ended.',
      books: 'Correct it: period: P10Y, from: the end of the financial year.',
    },
  },
  'authority-outdated': {
    summary: "The address of the Data Protection Ombudsman's office is the present one.",
    why: 'A complaint sent to the old address is delayed. It often lives on in notices that are copied from an old model.',
    message: 'The address of the Data Protection Ombudsman "{words}" is out of date ({law}).',
    hint: 'Correct it: Lintulahdenkuja 4, 00530 Helsinki, by post P.O. Box 800, 00531 Helsinki. Simplest: complaint: {authority: FI}, and the address comes from the table.',
  },
  'authority-decision-without-review': {
    summary:
      'A Finnish authority that decides automatically says how a person decides the matter anew.',
    why: 'An authority may leave a matter of a natural person to automation only where a revised decision can be claimed free of charge and a person decides on that. The remedy helps only those who know of it.',
    message:
      'The automated decision (`{id}`) is made by an authority, but the notice does not say how a person decides the matter anew free of charge (Administrative Procedure Act 434/2003, section 53 f; {law}).',
    hint: 'Add to the decision: review: "You can claim a revised decision free of charge within 30 days. A person decides on the claim." If the decisions only grant what was applied for, say that. Each decision must also say itself that it was made automatically (section 53 g).',
  },
  'authority-decision-without-law': {
    summary: 'A Finnish authority decides administrative matters automatically only by law.',
    why: 'An authority decides on rights and duties of people. That it may leave to automation only within the limits that the Administrative Procedure Act sets.',
    message:
      'The automated decision (`{id}`) is made by an authority, but rests on a contract or consent. An authority decides an administrative matter automatically only under the Administrative Procedure Act 434/2003, section 53 e ({law}).',
    hint: 'Change the ground and name the law: ground: law, law: [{name: Administrative Procedure Act, number: 434/2003, section: section 53 e}]. If it is no administrative matter, suppress the rule in notice.yaml (suppressions) and say so.',
  },
  'employee-source-untold': {
    summary:
      'An employer says that employees are told of data from elsewhere before a decision about them.',
    why: 'In Finland an employer that obtains data on an employee or an applicant from elsewhere tells the person of them before using them in a decision. Only then can a mistake be put right in time.',
    message:
      'The source {source} gives data on employees or applicants, but the notice does not say that they are told of the data before a decision about them (Act on the Protection of Privacy in Working Life 759/2004, section 4; {law}).',
    hint: 'Add to the source: beforeDecision: true. The act also asks for the consent of the employee, unless data may be obtained without it.',
  },
  'business-id-wrong': {
    summary: 'The Finnish Business ID has the right form and its check digit agrees.',
    why: 'The Business ID identifies the controller. One wrong digit leads to another company or nowhere.',
    message:
      'The Business ID `{value}` is not right: its form is 1234567-1, and the last digit follows from the others (Business Information Act 244/2001).',
    hint: 'Look it up at ytj.fi and correct it: businessId: 2930948-2 (your own in this form).',
  },
  'marketing-without-consent': {
    summary:
      'Marketing by e-mail and text message rests on consent or on the exception for customers.',
    why: 'Electronic marketing may be sent to natural persons only with prior consent. Legitimate interests do not suffice, unless it is about products like those the customer has bought.',
    message: {
      none: 'The purpose {purpose} sends marketing by e-mail or text message, but consent is not among its legal bases (Act on Electronic Communications Services 917/2014, section 200).',
      some: 'The purpose {purpose} sends marketing by e-mail or text message, but consent covers only some of those who get it, and not {groups} (Act on Electronic Communications Services 917/2014, section 200).',
    },
    hint: 'Change the basis: bases: [{basis: consent}]. If you only tell customers of products like those they have bought, add: marketing: {customerException: true}.',
  },
  'personal-identity-code-without-ground': {
    summary:
      'Use of the Finnish personal identity code has a ground of section 29 of the Data Protection Act.',
    why: 'In Finland the code may be used only on consent, under a law, or in the cases that the Data Protection Act lists. An ordinary legal basis alone is not enough.',
    message:
      'The purpose {purpose} uses the personal identity code, but no ground for it is told (Data Protection Act 1050/2018, section 29; {law}).',
    hint: 'Add the law to the legal basis: law: [{name: Data Protection Act, number: 1050/2018, section: section 29}].',
  },
} as const;
