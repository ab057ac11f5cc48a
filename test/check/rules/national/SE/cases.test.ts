import { testCases } from '../../cases.ts';

const short =
  'rests on the Swedish Accounting Act but falls short of it: at least 7 years from the end of the calendar year in which the financial year ended (1999:1078, chapter 7, section 2; Article 13(2)(a)).';
const consentMissing =
  '3: The purpose "Ads" (a) sends marketing by e-mail or text message, but consent is not among its legal bases (Marketing Act 2008:486, section 19).';

testCases({
  'accounting-period-wrong-sweden': [
    {
      name: 'in the words of the act',
      yaml: 'retention: [{id: a, name: Verifikationer, period: P7Y, from: utgången av det kalenderår då räkenskapsåret avslutades, law: [{name: Bokföringslagen}]}]',
    },
    {
      name: 'longer than the act asks',
      yaml: 'retention: [{id: a, period: P10Y, from: the purchase, law: [{name: Bokföringslagen, number: "1999:1078"}]}]',
    },
    {
      name: 'a start that is not told is another finding',
      yaml: 'retention: [{id: a, period: P7Y, law: [{name: Bokföringslagen}]}]',
    },
    {
      name: 'after a contract',
      yaml: 'retention: [{id: a, during: the loan, period: P3Y, from: its end, law: [{name: Bokföringslagen}]}]',
    },
    {
      name: 'the accounts of municipalities have a law of their own',
      yaml: 'retention: [{id: a, period: P5Y, from: köpet, law: [{name: Lagen om kommunal bokföring och redovisning}]}]',
    },
    {
      name: 'the act of another country of the same name',
      yaml: 'retention: [{id: a, period: P5Y, from: the purchase, law: [{name: Accounting Act, number: 1336/1997}]}]',
    },
    {
      name: 'too short',
      yaml: 'retention: [{id: a, name: Fakturor, period: P5Y, from: köpet, law: [{name: Bokföringslagen}]}]',
      found: [`3: The retention period "Fakturor" (a) ${short}`],
    },
    {
      name: 'from the purchase',
      yaml: 'retention: [{id: a, period: P7Y, from: köpet, law: [{name: Swedish Accounting Act}]}]',
      found: [`3: The retention period \`a\` ${short}`],
    },
  ],
  'company-number-wrong-sweden': [
    { name: 'none', yaml: 'controller: {name: Butik AB}' },
    { name: 'a gap', yaml: 'controller: {name: Butik AB, businessId: "[fill in: number]"}' },
    { name: 'without a hyphen', yaml: 'controller: {name: Butik AB, businessId: "5560360793"}' },
    {
      name: 'a VAT number',
      yaml: 'controller: {name: Butik AB, businessId: SE556036079301}',
      found: [
        '3: The organisation number `SE556036079301` is not right: it has ten digits, in the form 123456-7890, and the last one follows from the others (Act 1974:174 on identity designations).',
      ],
    },
  ],
  'marketing-without-consent-sweden': [
    {
      name: 'the exception for customers',
      yaml: 'purposes: [{id: a, name: Ads, marketing: {channels: [email], customerException: true}, bases: [{basis: legitimate-interests}]}]',
    },
    {
      name: 'letters',
      yaml: 'purposes: [{id: a, name: Ads, marketing: {channels: [post]}, bases: [{basis: legitimate-interests}]}]',
    },
    {
      name: 'text messages on a contract',
      yaml: 'purposes: [{id: a, name: Ads, marketing: {channels: [sms]}, bases: [{basis: contract}]}]',
      found: [consentMissing],
    },
  ],
  'customer-exception-untold-sweden': [
    {
      name: 'no exception',
      yaml: 'purposes: [{id: a, name: Ads, marketing: {channels: [email]}}]',
    },
    {
      name: 'told in the text',
      yaml: 'purposes: [{id: a, name: Ads, marketing: {channels: [email], customerException: true}}]',
      body: 'Ni kan kostnadsfritt tacka nej till reklam när ni lämnar er adress och i varje meddelande.',
      locale: 'sv',
    },
    {
      name: 'that requests are free says nothing of marketing',
      yaml: 'purposes: [{id: a, name: Ads, marketing: {channels: [email], customerException: true}}]',
      body: 'Att begära rättelse är kostnadsfritt. Ni kan motsätta er direkt marknadsföring.',
      locale: 'sv',
      speak: 'sv',
      found: [
        '3: För ändamålet "Ads" (a) används undantaget för kunder, men ingen mening säger att man kostnadsfritt kan säga nej till reklamen (19 § andra stycket marknadsföringslagen (2008:486)).',
      ],
    },
  ],
  'personal-number-without-ground-sweden': [
    {
      name: 'consent',
      yaml: `purposes: [{id: a, name: Study, data: [c], bases: [{basis: consent}]}]
dataCategories: [{id: c, name: Personnummer, nationalId: true}]`,
    },
    {
      name: 'a law',
      yaml: `purposes: [{id: a, name: Pay, data: [c], bases: [{basis: legal-obligation, law: [{name: Tax Act}]}]}]
dataCategories: [{id: c, name: Personnummer, nationalId: true}]`,
    },
    {
      name: 'secure identification',
      yaml: `purposes: [{id: a, name: Avtal, description: Vi använder personnumret för en säker identifiering., data: [c], bases: [{basis: contract}]}]
dataCategories: [{id: c, name: Personnummer, nationalId: true}]`,
    },
    {
      name: 'a contract alone',
      yaml: `purposes: [{id: a, name: Avtal, description: Vi ingår avtal med er., data: [c], bases: [{basis: contract}]}]
dataCategories: [{id: c, name: Personnummer, nationalId: true}]`,
      found: [
        '3: The purpose "Avtal" (a) uses the personal identity number, but the notice does not tell what justifies it (Act 2018:218, chapter 3, section 10; Article 87).',
      ],
    },
  ],
});
