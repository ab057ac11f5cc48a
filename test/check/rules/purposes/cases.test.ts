import { testCases } from '../cases.ts';

const purposesMissing =
  '3: The notice does not say for which purposes personal data are processed (Article 13(1)(c)).';
const consentAsCondition =
  '3: The purpose "News" (a) rests on consent, but the data must be given. Consent is not free then (Article 7(4)).';
const specialCategoryWithoutCondition =
  '7: The purpose "Diets" (diet) uses special categories of data (allergies), but the notice does not say which condition allows it (Article 9(2) and Article 13(1)(c)).';

testCases({
  'customer-exception-stretched': [
    {
      name: 'offers of others in a purpose that rests on consent',
      yaml: 'purposes: [{id: a, name: Ads, description: Offers from our partners, marketing: {channels: [email]}, bases: [{basis: consent}]}]',
    },
    {
      name: 'others are denied',
      yaml: 'purposes: [{id: a, name: Ads, description: "We tell you about our own goods, never about offers from our partners.", marketing: {channels: [email], customerException: true}}]',
    },
    {
      name: 'in the interest',
      yaml: 'purposes: [{id: a, name: Ads, marketing: {channels: [email], customerException: true}, bases: [{basis: legitimate-interests, interest: We tell customers of other companies’ offers.}]}]',
      found: [
        '3: The purpose "Ads" (a) uses the exception for customers, but tells of products or services of others: "other companies’ offers" (Directive 2002/58/EC, Article 13(2)).',
      ],
    },
  ],
  'purposes-missing': [
    { name: 'a purpose', yaml: 'purposes: [{id: orders, name: Orders}]' },
    {
      name: 'no purposes',
      found: [
        '2: The notice does not say for which purposes personal data are processed (Article 13(1)(c)).',
      ],
    },
    { name: 'an empty list', yaml: 'purposes: []', found: [purposesMissing] },
    {
      name: 'a basis without purposes',
      yaml: 'basesWithoutPurpose: [{basis: consent}]',
      found: [purposesMissing],
    },
    {
      name: 'in Finnish',
      locale: 'fi',
      speak: 'fi',
      found: [
        '2: Selosteessa ei kerrota, mihin tarkoituksiin henkilötietoja käsitellään (13 artiklan 1 kohdan c alakohta).',
      ],
    },
  ],
  'purpose-without-basis': [
    {
      name: 'e-mail to own customers needs none',
      yaml: 'purposes: [{id: news, name: News, marketing: {channels: [email, sms], customerException: true}}]',
    },
    {
      name: 'calls to own customers need one',
      yaml: 'purposes: [{id: news, name: News, marketing: {channels: [email, call], customerException: true}}]',
      found: [
        '3: The purpose "News" (news) has no legal basis. It must be told for every purpose (Article 13(1)(c)).',
      ],
    },
    {
      name: 'a purpose without bases',
      found: [
        '4: The purpose "Delivery of orders" (orders) has no legal basis. It must be told for every purpose (Article 13(1)(c)).',
      ],
    },
  ],
  'basis-without-purpose': [
    {
      name: 'a basis in a purpose',
      yaml: 'purposes: [{id: orders, name: Orders, bases: [{basis: contract}]}]',
    },
    { name: 'no purposes at all', yaml: 'basesWithoutPurpose: [{basis: consent}]' },
    {
      name: 'two free-standing bases',
      yaml: `purposes: [{id: orders, name: Orders}]
basesWithoutPurpose:
  - basis: consent
  - basis: legitimate-interests`,
      found: [
        '5: The legal basis "consent" is tied to no purpose. A reader must be told which processing each basis covers (Article 13(1)(c)).',
        '6: The legal basis "legitimate interests" is tied to no purpose. A reader must be told which processing each basis covers (Article 13(1)(c)).',
      ],
    },
    {
      name: 'in Finnish',
      yaml: `purposes: [{id: orders, name: Orders}]
basesWithoutPurpose:
  - basis: consent
  - basis: legitimate-interests`,
      locale: 'fi',
      speak: 'fi',
      found: [
        '5: Oikeusperustetta "suostumus" ei ole sidottu mihinkään käyttötarkoitukseen. Lukijan on saatava tietää, mitä käsittelyä kukin peruste koskee (13 artiklan 1 kohdan c alakohta).',
        '6: Oikeusperustetta "oikeutettu etu" ei ole sidottu mihinkään käyttötarkoitukseen. Lukijan on saatava tietää, mitä käsittelyä kukin peruste koskee (13 artiklan 1 kohdan c alakohta).',
      ],
    },
  ],
  'basis-without-law': [
    {
      name: 'a law',
      yaml: 'purposes: [{id: a, name: Books, bases: [{basis: legal-obligation, law: [{name: Accounting Act}]}]}]',
    },
    {
      name: 'a basis that needs none',
      yaml: 'purposes: [{id: a, name: Orders, bases: [{basis: contract}]}]',
    },
    {
      name: 'the law of the condition of Article 9 is another finding',
      yaml: 'purposes: [{id: a, name: Sick pay, bases: [{basis: legal-obligation, article9: b}]}]',
    },
    {
      name: 'a legal obligation without it',
      yaml: 'purposes: [{id: a, name: Books, bases: [{basis: legal-obligation}]}]',
      found: [
        '3: The purpose "Books" (a) rests on legal obligation, but the law is not named (Article 6(3) and Article 13(1)(c)).',
      ],
    },
    {
      name: 'a public task without it',
      yaml: 'purposes: [{id: a, name: School, bases: [{basis: contract}, {basis: public-task}]}]',
      found: [
        '3: The purpose "School" (a) rests on public task, but the law is not named (Article 6(3) and Article 13(1)(c)).',
      ],
    },
  ],
  'bases-not-told-apart': [
    {
      name: 'one basis',
      yaml: 'purposes: [{id: orders, name: Orders, bases: [{basis: contract}]}]',
    },
    {
      name: 'a second basis for some data',
      yaml: 'purposes: [{id: orders, name: Orders, bases: [{basis: contract}, {basis: legal-obligation, data: [payments]}]}]',
    },
    {
      name: 'two interests',
      yaml: 'purposes: [{id: orders, name: Orders, bases: [{basis: legitimate-interests, interest: one}, {basis: legitimate-interests, interest: two}]}]',
    },
    {
      name: 'two bases for everything',
      yaml: `purposes:
  - id: orders
    name: Orders
    bases: [{basis: consent}, {basis: contract}]`,
      found: [
        '6: The purpose "Orders" (orders) has several legal bases for the whole of it (consent, contract). A reader cannot tell which of them covers which data, and which rights follow (Article 13(1)(c) and Article 5(1)(a)).',
      ],
    },
  ],
  'consent-as-condition': [
    {
      name: 'data that need not be given',
      yaml: "purposes: [{id: a, name: News, bases: [{basis: consent}], providing: [{required: 'no'}]}]",
    },
    {
      name: 'a contract',
      yaml: 'purposes: [{id: a, name: Orders, bases: [{basis: contract}], providing: [{required: by-contract}]}]',
    },
    {
      name: 'consent beside a contract',
      yaml: 'purposes: [{id: a, name: Orders, bases: [{basis: contract}, {basis: consent}], providing: [{required: by-contract}]}]',
    },
    {
      name: 'no basis is another finding',
      yaml: 'purposes: [{id: a, name: Orders, providing: [{required: by-contract}]}]',
    },
    {
      name: 'data that must be given',
      yaml: 'purposes: [{id: a, name: News, bases: [{basis: consent}], providing: [{required: to-enter-contract}]}]',
      found: [consentAsCondition],
    },
    {
      name: 'data that the law asks for',
      yaml: 'purposes: [{id: a, name: News, bases: [{basis: consent}], providing: [{required: by-law}]}]',
      found: [consentAsCondition],
    },
  ],
  'legitimate-interest-unstated': [
    {
      name: 'an interest',
      yaml: 'purposes: [{id: fraud, name: Safety, bases: [{basis: legitimate-interests, interest: detecting fraud}]}]',
    },
    {
      name: 'another basis',
      yaml: 'purposes: [{id: fraud, name: Safety, bases: [{basis: contract}]}]',
    },
    {
      name: 'two bases, one without its interest',
      yaml: `purposes:
  - id: fraud
    name: Safety
    bases:
      - basis: contract
      - basis: legitimate-interests
        interestOf: controller`,
      found: [
        '8: The purpose "Safety" (fraud) rests on legitimate interests, but the notice does not say which interest it is (Article 13(1)(d)).',
      ],
    },
    {
      name: 'in Finnish',
      yaml: `purposes:
  - id: fraud
    name: Safety
    bases:
      - basis: contract
      - basis: legitimate-interests
        interestOf: controller`,
      locale: 'fi',
      speak: 'fi',
      found: [
        '8: Käyttötarkoitus "Safety" (fraud) perustuu oikeutettuun etuun, mutta selosteessa ei kerrota, mikä etu on (13 artiklan 1 kohdan d alakohta).',
      ],
    },
    {
      name: 'in Swedish',
      yaml: `purposes:
  - id: fraud
    name: Safety
    bases:
      - basis: contract
      - basis: legitimate-interests
        interestOf: controller`,
      locale: 'sv',
      speak: 'sv',
      found: [
        '8: Ändamålet "Safety" (fraud) grundar sig på berättigat intresse, men beskrivningen anger inte vilket intresset är (artikel 13.1 d).',
      ],
    },
  ],
  'legitimate-interest-holder-unstated': [
    {
      name: 'no interest at all',
      yaml: 'purposes: [{id: fraud, name: Safety, bases: [{basis: legitimate-interests}]}]',
    },
    {
      name: 'nobody named',
      found: [
        '6: The purpose "Safety of payments" (fraud) does not say whether the legitimate interest "detecting fraud in the shop" is that of the controller or of a third party (Article 13(1)(d)).',
      ],
    },
    {
      name: 'in Finnish',
      locale: 'fi',
      speak: 'fi',
      found: [
        '6: Käyttötarkoituksen "Safety of payments" (fraud) oikeutetusta edusta "detecting fraud in the shop" ei kerrota, onko se rekisterinpitäjän vai kolmannen osapuolen (13 artiklan 1 kohdan d alakohta).',
      ],
    },
  ],
  'interest-restates-purpose': [
    {
      name: 'an interest',
      yaml: 'purposes: [{id: a, name: Security, bases: [{basis: legitimate-interests, interest: stopping attacks on our servers}]}]',
    },
    {
      name: 'no interest is another finding',
      yaml: 'purposes: [{id: a, name: Security, bases: [{basis: legitimate-interests}]}]',
    },
    {
      name: 'more than the name',
      yaml: 'purposes: [{id: a, name: Uutiskirje, bases: [{basis: legitimate-interests, interest: Etumme on myydä aiemmille ostajille lisää}]}]',
    },
    {
      name: 'the name',
      yaml: 'purposes: [{id: a, name: Direct marketing, bases: [{basis: legitimate-interests, interest: Direct marketing}]}]',
      found: [
        '3: The legitimate interest of the purpose "Direct marketing" (a) ("Direct marketing") does not tell what the controller or a third party gains by the processing (Article 13(1)(d)).',
      ],
    },
    {
      name: 'the name in other forms',
      yaml: 'purposes: [{id: a, name: Asiakassuhteen hoitaminen, bases: [{basis: legitimate-interests, interest: Oikeutettu etumme on asiakassuhteiden hoitaminen}]}]',
      found: [
        '3: The legitimate interest of the purpose "Asiakassuhteen hoitaminen" (a) ("Oikeutettu etumme on asiakassuhteiden hoitaminen") does not tell what the controller or a third party gains by the processing (Article 13(1)(d)).',
      ],
    },
    {
      name: 'what any undertaking wants',
      yaml: 'purposes: [{id: a, name: Analys, bases: [{basis: legitimate-interests, interest: Vårt intresse att utveckla verksamheten}]}]',
      found: [
        '3: The legitimate interest of the purpose "Analys" (a) ("Vårt intresse att utveckla verksamheten") does not tell what the controller or a third party gains by the processing (Article 13(1)(d)).',
      ],
    },
    {
      name: 'business needs',
      yaml: 'purposes: [{id: a, name: Reports, bases: [{basis: legitimate-interests, interest: Our business needs}]}]',
      found: [
        '3: The legitimate interest of the purpose "Reports" (a) ("Our business needs") does not tell what the controller or a third party gains by the processing (Article 13(1)(d)).',
      ],
    },
  ],
  'balancing-untold': [
    {
      name: 'the gist of it',
      yaml: 'purposes: [{id: a, name: Logs, bases: [{basis: legitimate-interests, interest: x, balancing: We store little.}]}]',
    },
    {
      name: 'in the text',
      yaml: 'purposes: [{id: a, name: Logs, bases: [{basis: legitimate-interests, interest: x}]}]',
      body: 'You can read the balancing test.',
    },
    {
      name: 'of one purpose only',
      yaml: 'purposes: [{id: a, name: Logs, bases: [{basis: legitimate-interests, interest: x, balancing: You can read the balancing test.}]}, {id: b, name: Ads, bases: [{basis: legitimate-interests, interest: y}]}]',
    },
    {
      name: 'no test, but a right that needs none',
      yaml: 'purposes: [{id: a, name: Logs, bases: [{basis: legitimate-interests, interest: x}]}]',
      body: 'You can object without any balancing of interests.',
      found: [
        '3: Processing rests on legitimate interests (Logs), but the notice does not tell how they were weighed against those of the data subject (Article 13(1)(d)).',
      ],
    },
    {
      name: 'no interest is another finding',
      yaml: 'purposes: [{id: a, name: Logs, bases: [{basis: legitimate-interests}]}]',
    },
    { name: 'another basis', yaml: 'purposes: [{id: a, name: Logs, bases: [{basis: contract}]}]' },
    {
      name: 'two purposes, one finding',
      yaml: 'purposes: [{id: a, name: Logs, bases: [{basis: legitimate-interests, interest: x}]}, {id: b, name: Ads, bases: [{basis: legitimate-interests, interest: y}]}]',
      found: [
        '3: Processing rests on legitimate interests (Logs, Ads), but the notice does not tell how they were weighed against those of the data subject (Article 13(1)(d)).',
      ],
    },
  ],
  'special-category-without-condition': [
    {
      name: 'declared, with a basis for them',
      yaml: `specialCategories: {kinds: [health]}
purposes: [{id: a, name: A, bases: [{basis: consent, article9: a}]}]`,
    },
    {
      name: 'declared, without one',
      yaml: `specialCategories: {kinds: [health]}
purposes: [{id: a, name: A, bases: [{basis: consent}]}]`,
      found: [
        '4: The notice declares special categories of personal data, but no legal basis of a purpose names the point of Article 9(2) that allows them (Article 9(2) and Article 13(1)(c)).',
      ],
    },
    {
      name: 'a condition',
      yaml: `purposes: [{id: diet, name: Diets, data: [allergies], bases: [{basis: consent, article9: a}]}]
dataCategories: [{id: allergies, name: Allergies, special: health}]`,
    },
    {
      name: 'a condition for this category',
      yaml: `purposes: [{id: diet, name: Diets, data: [allergies], bases: [{basis: consent, article9: a, data: [allergies]}]}]
dataCategories: [{id: allergies, name: Allergies, special: health}]`,
    },
    {
      name: 'no special category',
      yaml: `purposes: [{id: diet, name: Diets, data: [contact], bases: [{basis: consent}]}]
dataCategories: [{id: contact, name: Contact}]`,
    },
    {
      name: 'no basis at all',
      yaml: `purposes: [{id: diet, name: Diets, data: [allergies]}]
dataCategories: [{id: allergies, name: Allergies, special: health}]`,
    },
    {
      name: 'a condition of one of the purposes that name no data',
      yaml: `purposes: [{id: orders, name: Orders, bases: [{basis: contract}]}, {id: diet, name: Diets, bases: [{basis: consent, article9: a}]}]
dataCategories: [{id: allergies, name: Allergies, special: health}]`,
    },
    {
      name: 'no condition of any purpose that names no data',
      yaml: `purposes:
  - id: orders
    name: Orders
    bases: [{basis: contract}]
  - {id: diet, name: Diets, bases: [{basis: consent}]}
dataCategories: [{id: allergies, name: Allergies, special: health}]`,
      found: [
        '6: The purpose "Orders" (orders) uses special categories of data (allergies), but the notice does not say which condition allows it (Article 9(2) and Article 13(1)(c)).',
      ],
    },
    {
      name: 'no condition',
      yaml: `purposes:
  - id: diet
    name: Diets
    data: [allergies]
    bases: [{basis: legitimate-interests}]
dataCategories: [{id: allergies, name: Allergies, special: health}]`,
      found: [specialCategoryWithoutCondition],
    },
    {
      name: 'a condition for another category',
      yaml: `purposes:
  - id: diet
    name: Diets
    data: [allergies, faith]
    bases: [{basis: consent, article9: a, data: [faith]}]
dataCategories: [{id: allergies, name: Allergies, special: health}, {id: faith, name: Faith, special: religion}]`,
      found: [specialCategoryWithoutCondition],
    },
    {
      name: 'in Finnish',
      yaml: `purposes:
  - id: diet
    name: Diets
    data: [allergies]
    bases: [{basis: legitimate-interests}]
dataCategories: [{id: allergies, name: Allergies, special: health}]`,
      locale: 'fi',
      speak: 'fi',
      found: [
        '7: Käyttötarkoituksessa "Diets" (diet) käsitellään erityisiin henkilötietoryhmiin kuuluvia tietoja (allergies), mutta selosteessa ei kerrota, mikä edellytys sen sallii (9 artiklan 2 kohta ja 13 artiklan 1 kohdan c alakohta).',
      ],
    },
  ],
  'special-condition-without-law': [
    {
      name: 'explicit consent needs no law',
      yaml: 'purposes: [{id: diet, name: Diets, bases: [{basis: consent, article9: a}]}]',
    },
    {
      name: 'a law',
      yaml: 'purposes: [{id: sick, name: Sick leave, bases: [{basis: legal-obligation, article9: b, law: [{name: Working Life Act}]}]}]',
    },
    {
      name: 'no law',
      yaml: `purposes:
  - id: sick
    name: Sick leave
    bases:
      - basis: legal-obligation
        article9: b`,
      found: [
        '8: The condition "employment and social protection law" (point b) of the purpose "Sick leave" (sick) rests on a law that is not named (Article 9(2)).',
      ],
    },
    {
      name: 'in Finnish',
      yaml: `purposes:
  - id: sick
    name: Sick leave
    bases:
      - basis: legal-obligation
        article9: b`,
      locale: 'fi',
      speak: 'fi',
      found: [
        '8: Käyttötarkoituksen "Sick leave" (sick) edellytys "työoikeus ja sosiaaliturva" (b alakohta) nojaa lakiin, jota ei nimetä (9 artiklan 2 kohta).',
      ],
    },
  ],
  'criminal-data-without-law': [
    {
      name: 'a law',
      yaml: `purposes: [{id: safety, name: Safety, data: [bans], bases: [{basis: legitimate-interests, article10: {name: Data Protection Act}}]}]
dataCategories: [{id: bans, name: Bans, criminal: true}]`,
    },
    {
      name: 'other data',
      yaml: `purposes: [{id: safety, name: Safety, data: [bans], bases: [{basis: contract}]}]
dataCategories: [{id: bans, name: Bans, criminal: false}]`,
    },
    {
      name: 'no law',
      yaml: `purposes:
  - id: safety
    name: Safety
    data: [bans]
    bases: [{basis: legitimate-interests}]
dataCategories: [{id: bans, name: Bans, criminal: true}]`,
      found: [
        '7: The purpose "Safety" (safety) uses data on convictions or offences (bans), but the law that allows it is not named (Article 10).',
      ],
    },
  ],
  'public-authority-legitimate-interests': [
    {
      name: 'a company',
      yaml: `controller: {name: Shop Ltd}
purposes: [{id: fraud, name: Safety, bases: [{basis: legitimate-interests}]}]`,
    },
    {
      name: 'a public task',
      yaml: `controller: {name: Agency, publicBody: true}
purposes: [{id: fraud, name: Safety, bases: [{basis: public-task}]}]`,
    },
    {
      name: 'an authority with a legitimate interest',
      yaml: `controller: {name: Agency, publicBody: true}
purposes:
  - id: fraud
    name: Safety
    bases: [{basis: legitimate-interests}]`,
      found: [
        '7: The purpose "Safety" (fraud) rests on legitimate interests, but the controller is a public authority or body. An authority cannot rely on them in the performance of its tasks (Article 6(1), second subparagraph).',
      ],
    },
    {
      name: 'in Finnish',
      yaml: `controller: {name: Agency, publicBody: true}
purposes:
  - id: fraud
    name: Safety
    bases: [{basis: legitimate-interests}]`,
      locale: 'fi',
      speak: 'fi',
      found: [
        '7: Käyttötarkoituksen "Safety" (fraud) peruste on oikeutettu etu, mutta rekisterinpitäjä on viranomainen tai julkishallinnon elin. Viranomainen ei voi nojata siihen tehtäviensä hoitamisessa (6 artiklan 1 kohdan toinen alakohta).',
      ],
    },
  ],
  'new-use-without-start': [
    { name: 'no new use', yaml: 'purposes: [{id: orders, name: Orders}]' },
    {
      name: 'a day',
      yaml: 'purposes: [{id: stock, name: Planning, newUse: {of: [orders], from: 2027-01-01}}]',
    },
    {
      name: 'no day',
      yaml: 'purposes:\n  - id: stock\n    name: Planning\n    newUse: {of: [orders, visits]}',
      found: [
        '6: The purpose "Planning" (stock) uses data that were collected earlier (orders, visits), but the day on which this begins is not given. A new use must be told before it begins (Article 13(3)).',
      ],
    },
    {
      name: 'in Finnish',
      yaml: 'purposes:\n  - id: stock\n    name: Planning\n    newUse: {of: [orders, visits]}',
      locale: 'fi',
      speak: 'fi',
      found: [
        '6: Käyttötarkoitukseen "Planning" (stock) käytetään aiemmin kerättyjä tietoja (orders, visits), mutta alkamispäivää ei kerrota. Uudesta käytöstä on kerrottava ennen kuin se alkaa (13 artiklan 3 kohta).',
      ],
    },
  ],
});
