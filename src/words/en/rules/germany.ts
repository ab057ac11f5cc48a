/** What the rules of src/check/rules/national/DE/ say. */
export const germany = {
  'accounting-period-wrong-germany': {
    summary:
      'A period that rests on the German Commercial Code or Fiscal Code is no shorter than they ask.',
    why: 'Books and financial statements are kept ten years, vouchers such as invoices eight years since 1 January 2025, commercial letters six, each from the end of the calendar year. These are minimums: a longer period needs a reason of its own. Counted from the purchase, the period is too short.',
    message: {
      vouchers:
        'The retention period {entry} rests on the German Commercial Code or Fiscal Code but falls short of them: vouchers at least 8 years from the end of the calendar year in which they were made (HGB, section 257(4) and (5); AO, section 147(3) and (4); {law}).',
      books:
        'The retention period {entry} rests on the German Commercial Code or Fiscal Code but falls short of them: books and financial statements at least 10 years from the end of the calendar year in which they were made (HGB, section 257(4) and (5); AO, section 147(3) and (4); {law}).',
      letters:
        'The retention period {entry} rests on the German Commercial Code or Fiscal Code but falls short of them: commercial letters at least 6 years from the end of the calendar year in which they were received or sent (HGB, section 257(4) and (5); AO, section 147(3) and (4); {law}).',
    },
    hint: {
      vouchers:
        'Correct it: period: P8Y, from: the end of the calendar year in which the voucher was made.',
      books:
        'Correct it: period: P10Y, from: the end of the calendar year in which the last entry was made.',
      letters:
        'Correct it: period: P6Y, from: the end of the calendar year in which the letter was received or sent.',
    },
  },
  'applicants-kept-long-germany': {
    summary: 'Papers of applicants who were refused are not kept longer than claims can be made.',
    why: 'An applicant who was refused has two months to claim under the General Act on Equal Treatment (AGG) and three more to sue. In the view of the Federal Commissioner and of authorities of the states the papers may be kept for six months at most; after that only with the consent of the applicant, for example in a talent pool.',
    message:
      'The retention period {entry} is too long: papers of applicants who were refused would be kept for more than 6 months (AGG, section 15(4); ArbGG, section 61b(1); {law}).',
    hint: 'Correct it: period: P6M. If applicants consent to being considered later, tell that as an entry of its own, counted from their consent.',
  },
  'authority-for-other-bodies': {
    summary:
      'Of the two authorities of Bavaria, the notice names the one that supervises the controller.',
    why: 'In Bavaria the State Office for Data Protection Supervision (BayLDA) is there for companies and associations, the State Commissioner (BayLfD) for public bodies. A complaint to the other one is passed on, and delayed.',
    message: {
      public:
        'The notice names {named}, who supervises the public bodies of Bavaria, but the controller is none ({law}).',
      private:
        'The notice names {named}, which supervises companies and others in Bavaria, but the controller is a public body ({law}).',
    },
    hint: 'Name {right}. If the controller is a public body, or is none after all, correct controller.publicBody.',
  },
  'company-number-wrong-germany': {
    summary:
      'A German register number has its section and its court, and the check digit of a VAT number agrees.',
    why: 'The number identifies the controller. Each register court counts for itself, so that HRB 12345 alone is the number of several companies.',
    message: {
      form: 'The number `{value}` is neither a register number (HRA, HRB, GnR, GsR, PR or VR with a number) nor a valid VAT identification number (DE and nine digits, of which the last follows from the others).',
      court:
        'The register number `{value}` stands without its court, so that it fits several companies.',
    },
    hint: {
      form: 'Look it up at handelsregister.de and correct it: businessId: "Amtsgericht München, HRB 12345" (your own in this form). A tax number does not belong into a notice.',
      court: 'Add the court: businessId: "Amtsgericht München, HRB 12345" (your own in this form).',
    },
  },
  'customer-exception-untold-germany': {
    summary:
      'Where marketing to customers does without consent, the notice says that it can be refused at any time and at no cost.',
    why: 'Under the Act against Unfair Competition, marketing by e-mail to own customers does without consent only if each of them is told clearly, when the address is collected and with each use, that objecting is possible at any time and costs nothing beyond the basic rates. Where that is missing, the exception does not hold.',
    message:
      'The purpose {purpose} uses the exception for customers, but no sentence of the notice says that its use for marketing can be objected to at no cost (UWG, section 7(3) no. 4).',
    hint: 'Add, for example to the right to object to direct marketing: "You can object to the use of your e-mail address for advertising at any time, without costs other than those of transmission at the basic rates." If you say it where you collect the address only, nothing needs to be added.',
  },
  'marketing-without-consent-germany': {
    summary:
      'Marketing by e-mail and text message rests on consent or on the exception for customers, marketing by telephone on consent.',
    why: 'In Germany, electronic marketing needs the prior express consent of whoever receives it, companies among them. Legitimate interests do not suffice, unless a customer is told of own products like those bought and all conditions of the exception are met.',
    message: {
      none: 'The purpose {purpose} sends marketing by e-mail or text message, but consent is not among its legal bases (UWG, section 7(2) no. 2 and (3)).',
      some: 'The purpose {purpose} sends marketing by e-mail or text message, but consent covers only some of those who get it, and not {groups} (UWG, section 7(2) no. 2 and (3)).',
      calls:
        'The purpose {purpose} has people called by telephone for marketing, but does not rest on the consent of all of them. Calls to consumers need prior express consent, and the exception for customers is one for e-mail and text messages (UWG, section 7(2) no. 1).',
    },
    hint: {
      none: 'Change the basis: bases: [{basis: consent}]. If you only tell customers of own products like those they have bought, add: marketing: {customerException: true}.',
      some: 'Change the basis: bases: [{basis: consent}]. If you only tell customers of own products like those they have bought, add: marketing: {customerException: true}.',
      calls:
        'Change the basis of the calls to bases: [{basis: consent}], or leave call out of the channels. If only businesses are called, where presumed consent can suffice, suppress the rule in notice.yaml (suppressions) and say so.',
    },
  },
} as const;
