import { testCases } from '../../cases.ts';

const short =
  'rests on the Estonian Accounting Act but falls short of it: at least 7 years from the end of the financial year (raamatupidamise seadus, section 12; Article 13(2)(a)).';
const consentMissing =
  '3: The purpose "Ads" (a) sends marketing by e-mail or text message, but consent is not among its legal bases (elektroonilise side seadus, section 103¹).';

testCases({
  'accounting-period-wrong-estonia': [
    {
      name: 'from the end of the financial year',
      yaml: 'retention: [{id: a, period: P7Y, from: majandusaasta lõpp, law: [{name: raamatupidamise seadus}]}]',
    },
    {
      name: 'from the end of the calendar year',
      yaml: 'retention: [{id: a, period: P7Y, from: the end of the calendar year, law: [{name: Accounting Act}]}]',
    },
    {
      name: 'the act of another country of the same name',
      yaml: 'retention: [{id: a, period: P5Y, from: the purchase, law: [{name: Accounting Act, number: 1336/1997}]}]',
    },
    {
      name: 'too short',
      yaml: 'retention: [{id: a, period: P3Y, from: the end of the financial year, law: [{name: Accounting Act}]}]',
      found: [`3: The retention period \`a\` ${short}`],
    },
    {
      name: 'from the purchase',
      yaml: 'retention: [{id: a, period: P7Y, from: ostosta, law: [{name: Viron kirjanpitolaki}]}]',
      found: [`3: The retention period \`a\` ${short}`],
    },
  ],
  'company-number-wrong-estonia': [
    { name: 'none', yaml: 'controller: {name: Pood OÜ}' },
    { name: 'a gap', yaml: 'controller: {name: Pood OÜ, businessId: "[fill in: number]"}' },
    {
      name: 'a VAT number',
      yaml: 'controller: {name: Pood OÜ, businessId: EE101074485}',
      found: [
        '3: The registry code `EE101074485` is not right: it has eight digits and nothing else (äriregistri seadus).',
      ],
    },
  ],
  'marketing-without-consent-estonia': [
    {
      name: 'the exception for customers',
      yaml: 'purposes: [{id: a, name: Ads, marketing: {channels: [email], customerException: true}, bases: [{basis: legitimate-interests}]}]',
    },
    {
      name: 'text messages on a contract',
      yaml: 'purposes: [{id: a, name: Ads, marketing: {channels: [sms]}, bases: [{basis: contract}]}]',
      found: [consentMissing],
    },
  ],
});
