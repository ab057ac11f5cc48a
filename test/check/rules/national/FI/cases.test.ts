import { testCases } from '../../cases.ts';

const marketingWithoutConsent =
  '3: The purpose "Ads" (a) sends marketing by e-mail or text message, but consent is not among its legal bases (Act on Electronic Communications Services 917/2014, section 200).';
const accountingPeriodWrong =
  '3: The retention period `a` rests on the Accounting Act but falls short of it: vouchers at least 6 years from the end of the year in which the financial year ended, accounts and financial statements at least 10 years from the end of the financial year (1336/1997, chapter 2, section 10; Article 13(2)(a)).';

testCases({
  'customer-exception-untold-finland': [
    {
      name: 'no exception',
      yaml: 'purposes: [{id: a, name: Ads, marketing: {channels: [email]}}]',
    },
    {
      name: 'told in the text',
      yaml: 'purposes: [{id: a, name: Ads, marketing: {channels: [email], customerException: true}}]',
      body: 'Voit kieltää mainonnan maksutta, kun annat osoitteesi ja jokaisessa viestissä.',
      locale: 'fi',
    },
    {
      name: 'that requests are free says nothing of marketing',
      yaml: 'purposes: [{id: a, name: Ads, marketing: {channels: [email], customerException: true}}]',
      body: 'Pyyntöihin vastaamme maksutta. Voit vastustaa suoramarkkinointia.',
      locale: 'fi',
      speak: 'fi',
      found: [
        '3: Käyttötarkoituksessa "Ads" (a) käytetään asiakaspoikkeusta, mutta mikään selosteen virke ei kerro, että mainonnan voi kieltää maksutta (sähköisen viestinnän palveluista annetun lain (917/2014) 200 §:n 3 momentti).',
      ],
    },
  ],
  'business-id-wrong': [
    { name: 'a right one', yaml: 'controller: {name: Infine Oy, businessId: 2930948-2}' },
    {
      name: 'another right one, with the check digit…',
      yaml: 'controller: {name: A Oy, businessId: 0000019-0}',
    },
    { name: 'none', yaml: 'controller: {name: Infine Oy}' },
    {
      name: 'a wrong check digit',
      yaml: 'controller: {name: Infine Oy, businessId: 2930948-3}',
      found: [
        '3: The Business ID `2930948-3` is not right: its form is 1234567-1, and the last digit follows from the others (Business Information Act 244/2001).',
      ],
    },
    {
      name: 'two digits swapped',
      yaml: 'controller: {name: Infine Oy, businessId: 2930984-2}',
      found: [
        '3: The Business ID `2930984-2` is not right: its form is 1234567-1, and the last digit follows from the others (Business Information Act 244/2001).',
      ],
    },
    {
      name: 'a VAT number',
      yaml: 'controller: {name: Infine Oy, businessId: FI29309482}',
      found: [
        '3: The Business ID `FI29309482` is not right: its form is 1234567-1, and the last digit follows from the others (Business Information Act 244/2001).',
      ],
    },
    {
      name: 'digits that have no check digit',
      yaml: 'controller: {name: A Oy, businessId: 0000006-0}',
      found: [
        '3: The Business ID `0000006-0` is not right: its form is 1234567-1, and the last digit follows from the others (Business Information Act 244/2001).',
      ],
    },
  ],
  'marketing-without-consent': [
    {
      name: 'consent',
      yaml: 'purposes: [{id: a, name: Ads, marketing: {channels: [email]}, bases: [{basis: consent}]}]',
    },
    {
      name: 'the exception for customers',
      yaml: 'purposes: [{id: a, name: Ads, marketing: {channels: [email], customerException: true}, bases: [{basis: legitimate-interests}]}]',
    },
    {
      name: 'letters and calls',
      yaml: 'purposes: [{id: a, name: Ads, marketing: {channels: [post, call]}, bases: [{basis: legitimate-interests}]}]',
    },
    {
      name: 'no basis is another finding',
      yaml: 'purposes: [{id: a, name: Ads, marketing: {channels: [email]}}]',
    },
    {
      name: 'e-mail on legitimate interests',
      yaml: 'purposes: [{id: a, name: Ads, marketing: {channels: [email]}, bases: [{basis: legitimate-interests}]}]',
      found: [marketingWithoutConsent],
    },
    {
      name: 'consent of all groups, each on its own',
      yaml: `purposes: [{id: a, name: Ads, dataSubjects: [b, c], marketing: {channels: [email]}, bases: [{basis: consent, dataSubjects: [b]}, {basis: consent, dataSubjects: [c]}]}]
dataSubjects: [{id: b, name: Members}, {id: c, name: Guests}]`,
    },
    {
      name: 'consent of the groups that get it, beside another basis',
      yaml: `purposes: [{id: a, name: Ads, dataSubjects: [b], marketing: {channels: [email]}, bases: [{basis: consent, dataSubjects: [b]}, {basis: legal-obligation}]}]
dataSubjects: [{id: b, name: Members}]`,
    },
    {
      name: 'letters to others',
      yaml: `purposes: [{id: a, name: Ads, dataSubjects: [b, c], marketing: {channels: [email, post]}, bases: [{basis: consent, dataSubjects: [b]}, {basis: legitimate-interests, dataSubjects: [c]}]}]
dataSubjects: [{id: b, name: Members}, {id: c, name: Guests}]`,
    },
    {
      name: 'the exception for customers beside consent of others',
      yaml: `purposes: [{id: a, name: Ads, dataSubjects: [b, c], marketing: {channels: [email], customerException: true}, bases: [{basis: consent, dataSubjects: [b]}, {basis: legitimate-interests, dataSubjects: [c]}]}]
dataSubjects: [{id: b, name: Members}, {id: c, name: Customers}]`,
    },
    ...['dataSubjects: [b, c], ', ''].map((groups) => ({
      name: `consent of some only, and a task for others (${groups})`,
      yaml: `purposes: [{id: a, name: Ads, ${groups}marketing: {channels: [email]}, bases: [{basis: public-task, dataSubjects: [c]}, {basis: consent, dataSubjects: [b]}]}]
dataSubjects: [{id: b, name: Subscribers}, {id: c, name: Patrons}]`,
      found: [
        '3: The purpose "Ads" (a) sends marketing by e-mail or text message, but consent covers only some of those who get it, and not "Patrons" (c) (Act on Electronic Communications Services 917/2014, section 200).',
      ],
    })),
    {
      name: 'text messages on a contract',
      yaml: 'purposes: [{id: a, name: Ads, marketing: {channels: [post, sms]}, bases: [{basis: contract}]}]',
      found: [marketingWithoutConsent],
    },
  ],
  'personal-identity-code-without-ground': [
    {
      name: 'a law',
      yaml: `purposes: [{id: a, name: Pay, data: [c], bases: [{basis: legal-obligation, law: [{name: Tax Act}]}]}]
dataCategories: [{id: c, name: Code, nationalId: true}]`,
    },
    {
      name: 'consent',
      yaml: `purposes: [{id: a, name: Study, data: [c], bases: [{basis: consent}]}]
dataCategories: [{id: c, name: Code, nationalId: true}]`,
    },
    {
      name: 'no such code',
      yaml: `purposes: [{id: a, name: Pay, data: [c], bases: [{basis: contract}]}]
dataCategories: [{id: c, name: Name}]`,
    },
    {
      name: 'no basis is another finding',
      yaml: `purposes: [{id: a, name: Pay, data: [c]}]
dataCategories: [{id: c, name: Code, nationalId: true}]`,
    },
    {
      name: 'a contract alone',
      yaml: `purposes: [{id: a, name: Pay, data: [c], bases: [{basis: contract}]}]
dataCategories: [{id: c, name: Code, nationalId: true}]`,
      found: [
        '3: The purpose "Pay" (a) uses the personal identity code, but no ground for it is told (Data Protection Act 1050/2018, section 29; Article 87).',
      ],
    },
  ],
  'accounting-period-wrong': [
    {
      name: 'vouchers',
      yaml: 'retention: [{id: a, period: P6Y, from: the end of the calendar year in which the financial year ended, law: [{name: Accounting Act, number: 1336/1997}]}]',
    },
    {
      name: 'vouchers in Finnish',
      yaml: 'retention: [{id: a, period: P6Y, from: "sen kalenterivuoden lopusta, jonka aikana tilikausi on päättynyt", law: [{name: Kirjanpitolaki}]}]',
    },
    {
      name: 'vouchers in the words of the act',
      yaml: 'retention: [{id: a, name: Tositteet, period: P6Y, from: "sen vuoden lopusta, jonka aikana tilikausi on päättynyt", law: [{name: Kirjanpitolaki}]}]',
    },
    {
      name: 'vouchers in Swedish',
      yaml: 'retention: [{id: a, name: Verifikationer, period: P6Y, from: utgången av det år då räkenskapsperioden gick ut, law: [{name: Bokföringslagen}]}]',
    },
    {
      name: 'accounts in Finnish',
      yaml: 'retention: [{id: a, name: Kirjanpito ja tilinpäätös, period: P10Y, from: tilikauden päättymisestä, bound: at-least, law: [{name: Kirjanpitolaki}]}]',
    },
    {
      name: 'accounts in Swedish',
      yaml: 'retention: [{id: a, name: Bokföringen, period: P10Y, from: räkenskapsperiodens utgång, law: [{name: Bokföringslagen}]}]',
    },
    {
      name: 'longer than the act asks',
      yaml: 'retention: [{id: a, name: Tilinpäätös, period: P12Y, from: tilikauden päättymisestä, law: [{name: Kirjanpitolaki}]}]',
    },
    {
      name: 'financial statements kept as vouchers',
      yaml: 'retention: [{id: a, name: Tilinpäätökset, period: P6Y, from: "sen vuoden lopusta, jonka aikana tilikausi on päättynyt", law: [{name: Kirjanpitolaki}]}]',
      speak: 'fi',
      found: [
        '3: Säilytysaika "Tilinpäätökset" (a) nojaa kirjanpitolakiin, mutta alittaa sen vaatiman: tositteet vähintään 6 vuotta sen vuoden lopusta, jonka aikana tilikausi on päättynyt, kirjanpito ja tilinpäätös vähintään 10 vuotta tilikauden päättymisestä (1336/1997, 2:10 §; 13 artiklan 2 kohdan a alakohta).',
      ],
    },
    {
      name: 'books in Swedish',
      yaml: 'retention: [{id: a, period: P10Y, from: räkenskapsperiodens utgång, law: [{name: Bokföringslagen, number: 1336/1997}]}]',
    },
    {
      name: 'a start that is not told is another fin…',
      yaml: 'retention: [{id: a, period: P6Y, law: [{name: Accounting Act}]}]',
    },
    {
      name: 'another law',
      yaml: 'retention: [{id: a, period: P2Y, from: the purchase, law: [{name: Trade Act}]}]',
    },
    {
      name: 'too short',
      yaml: 'retention: [{id: a, name: Vouchers, period: P5Y, from: the purchase, law: [{name: Accounting Act}]}]',
      found: [
        '3: The retention period "Vouchers" (a) rests on the Accounting Act but falls short of it: vouchers at least 6 years from the end of the year in which the financial year ended, accounts and financial statements at least 10 years from the end of the financial year (1336/1997, chapter 2, section 10; Article 13(2)(a)).',
      ],
    },
    {
      name: 'six years from the end of the financial…',
      yaml: 'retention: [{id: a, period: P6Y, from: the end of the financial year, law: [{name: Accounting Act}]}]',
      found: [accountingPeriodWrong],
    },
    {
      name: 'six years from the wrong day',
      yaml: 'retention: [{id: a, period: P6Y, from: the purchase, law: [{name: Accounting Act}]}]',
      found: [accountingPeriodWrong],
    },
    {
      name: 'ten years after a contract',
      yaml: 'retention: [{id: a, name: Books, during: the loan, period: P10Y, from: its end, law: [{name: Accounting Act}]}]',
    },
    {
      name: 'vouchers that are kept longer',
      yaml: 'retention: [{id: a, name: Vouchers, period: P10Y, from: the purchase, law: [{name: Accounting Act}]}]',
    },
    {
      name: 'books, ten years from the wrong day',
      yaml: 'retention: [{id: a, name: Books, period: P10Y, from: the purchase, law: [{name: Accounting Act, number: 1336/1997}]}]',
      found: [
        '3: The retention period "Books" (a) rests on the Accounting Act but falls short of it: vouchers at least 6 years from the end of the year in which the financial year ended, accounts and financial statements at least 10 years from the end of the financial year (1336/1997, chapter 2, section 10; Article 13(2)(a)).',
      ],
    },
  ],
  'authority-outdated': [
    {
      name: 'the present address',
      yaml: 'complaint: {authority: {name: Ombudsman, address: {street: Lintulahdenkuja 4, postcode: "00530"}}}',
      body: 'PL 800, 00531 Helsinki',
    },
    { name: 'from the table', yaml: 'complaint: {authority: FI}' },
    {
      name: 'somebody else in the same street',
      yaml: 'controller: {name: A Oy, address: {street: Ratapihantie 9}}',
    },
    {
      name: 'the former street',
      yaml: 'complaint: {authority: {name: Ombudsman, address: {street: Ratapihantie 9}}}',
      found: [
        '3: The address of the Data Protection Ombudsman "Ratapihantie 9" is out of date (Article 77(1)).',
      ],
    },
    {
      name: 'the former street in the text',
      yaml: 'complaint: {authority: FI}',
      body: 'Käyntiosoite: Ratapihantie 9, Helsinki',
      found: [
        '5: The address of the Data Protection Ombudsman "Ratapihantie 9" is out of date (Article 77(1)).',
      ],
    },
    {
      name: 'the former postcode in the text',
      yaml: 'complaint: {authority: FI}',
      body: 'Postadress: PB 800, 00521 Helsingfors',
      found: [
        '5: The address of the Data Protection Ombudsman "PB 800, 00521" is out of date (Article 77(1)).',
      ],
    },
  ],
  'authority-decision-without-law': [
    {
      name: 'a company',
      yaml: `controller: {name: A Oy, country: FI}
automatedDecisions: [{id: a, ground: contract}]`,
    },
    {
      name: 'no ground is another finding',
      yaml: `controller: {name: A, country: FI, publicBody: true}
automatedDecisions: [{id: a}]`,
    },
    {
      name: 'a person decides',
      yaml: `controller: {name: A, country: FI, publicBody: true}
automatedDecisions: [{id: a, solely: false, ground: contract}]`,
    },
    {
      name: 'explicit consent',
      yaml: `controller: {name: A, country: FI, publicBody: true}
automatedDecisions: [{id: a, ground: explicit-consent}]`,
      found: [
        '4: The automated decision (`a`) is made by an authority, but rests on a contract or consent. An authority decides an administrative matter automatically only under the Administrative Procedure Act 434/2003, section 53 e (Article 22(2)).',
      ],
    },
  ],
  'authority-decision-without-review': [
    {
      name: 'a review among the safeguards, in Finnish',
      locale: 'fi',
      yaml: `controller: {name: A, country: FI, publicBody: true}
automatedDecisions: [{id: a, ground: law, safeguards: "Päätökseen voi vaatia oikaisua maksutta 30 päivän kuluessa, ja vaatimuksen ratkaisee ihminen."}]`,
    },
    {
      name: 'one that is told to be final is another finding',
      locale: 'fi',
      yaml: `controller: {name: A, country: FI, publicBody: true}
automatedDecisions: [{id: a, ground: law, safeguards: "Päätös on lopullinen, eikä siihen voi hakea muutosta."}]`,
    },
    {
      name: 'safeguards that tell of no review',
      yaml: `controller: {name: A, country: FI, publicBody: true}
automatedDecisions: [{id: a, ground: law, safeguards: The system is tested every year.}]`,
      found: [
        '4: The automated decision (`a`) is made by an authority, but the notice does not say how a person decides the matter anew free of charge (Administrative Procedure Act 434/2003, section 53 f; Article 22(2)).',
      ],
    },
    {
      name: 'told',
      yaml: `controller: {name: City of Kaski, country: FI, publicBody: true}
automatedDecisions: [{id: parking, review: You can claim a revised decision free of charge.}]`,
    },
    {
      name: 'a company',
      yaml: `controller: {name: Shop Oy, country: FI}
automatedDecisions: [{id: parking}]`,
    },
    {
      name: 'a person decides',
      yaml: `controller: {name: City of Kaski, country: FI, publicBody: true}
automatedDecisions: [{id: parking, solely: false}]`,
    },
    {
      name: 'before the act allowed such decisions',
      day: '2023-04-30',
    },
    {
      name: 'an authority that tells no remedy',
      found: [
        '5: The automated decision (`parking`) is made by an authority, but the notice does not say how a person decides the matter anew free of charge (Administrative Procedure Act 434/2003, section 53 f; Article 22(2)).',
      ],
    },
    {
      name: 'in Finnish',
      locale: 'fi',
      speak: 'fi',
      found: [
        '5: Automaattisen päätöksen (`parking`) tekee viranomainen, mutta selosteessa ei kerrota, miten asian saa maksutta ihmisen ratkaistavaksi (hallintolaki 434/2003, 53 f §; 22 artiklan 2 kohta).',
      ],
    },
  ],
  'employee-source-untold': [
    {
      name: 'customers',
      yaml: `controller: {name: Shop Oy, country: FI}
dataSubjects: [{id: customers, name: Customers}]
sources: [{id: credit, name: Credit register}]`,
    },
    {
      name: 'a source of data on customers, in a notice that is about employees too',
      yaml: `controller: {name: Shop Oy, country: FI}
dataSubjects: [{id: customers, name: Customers}, {id: staff, name: Staff, employees: true}]
sources: [{id: credit, name: Credit register}]
dataCategories: [{id: scores, name: Scores, sources: [credit]}, {id: hours, name: Hours}]
purposes: [{id: sale, name: Sale, dataSubjects: [customers], data: [scores]}, {id: pay, name: Pay, dataSubjects: [staff], data: [hours]}]`,
    },
    {
      name: 'informing is exempted',
      yaml: `controller: {name: Shop Oy, country: FI}
dataSubjects: [{id: staff, name: Staff, employees: true}]
sources: [{id: tax, name: Tax authority, exemption: {point: c, because: The law lays it down.}}]`,
    },
    {
      name: 'a source of data on employees among others',
      yaml: `controller: {name: Shop Oy, country: FI}
dataSubjects: [{id: customers, name: Customers}, {id: staff, name: Staff, employees: true}]
sources: [{id: referees, name: Referees}]
dataCategories: [{id: opinions, name: Opinions, sources: [referees]}]
purposes: [{id: hiring, name: Hiring, dataSubjects: [staff], data: [opinions]}]`,
      found: [
        '5: The source "Referees" (referees) gives data on employees or applicants, but the notice does not say that they are told of the data before a decision about them (Act on the Protection of Privacy in Working Life 759/2004, section 4; Article 14(3)).',
      ],
    },
    {
      name: 'in Swedish',
      locale: 'sv',
      speak: 'sv',
      found: [
        '6: Källan "Referees" (referees) ger uppgifter om anställda eller arbetssökande, men det framgår inte att de får veta om uppgifterna före ett beslut om dem (4 § i lagen om integritetsskydd i arbetslivet 759/2004, artikel 14.3).',
      ],
    },
  ],
});
