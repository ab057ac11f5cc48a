import { testCases } from '../cases.ts';

const providingUndeclared =
  '3: The notice does not say whether data subjects must give their data, and what obliges them (Article 13(2)(e)).';

testCases({
  'providing-undeclared': [
    {
      name: 'a default for all purposes',
      yaml: 'purposes: [{id: orders, name: Orders}]\nproviding: [{required: by-contract}]',
    },
    {
      name: 'one purpose tells it',
      yaml: 'purposes: [{id: orders, name: Orders, providing: [{required: by-contract}]}, {id: news, name: News}]',
    },
    {
      name: 'data are only observed',
      yaml: `purposes: [{id: cctv, name: Cameras, data: [footage]}]
dataCategories: [{id: footage, name: Footage, sources: [observed]}]`,
    },
    {
      name: 'data come from elsewhere',
      yaml: `purposes: [{id: leads, name: Leads, data: [firms]}]
dataCategories: [{id: firms, name: Firms, sources: [register]}]
sources: [{id: register}]`,
    },
    {
      name: 'no purposes',
      yaml: 'controller: {name: Shop Ltd, country: FI, email: [a@shop.example]}',
    },
    {
      name: 'nothing told',
      yaml: 'purposes: [{id: orders, name: Orders}, {id: news, name: News}]',
      found: [providingUndeclared],
    },
    {
      name: 'nothing told of data from the data subject',
      yaml: `purposes: [{id: orders, name: Orders, data: [contact]}]
dataCategories: [{id: contact, name: Contact, sources: [data-subject, register]}]`,
      found: [providingUndeclared],
    },
    {
      name: 'an entry that does not say it',
      yaml: 'purposes: [{id: orders, name: Orders}]\nproviding: [{consequences: No delivery.}]',
      found: [
        '4: The notice does not say whether data subjects must give their data, and what obliges them (Article 13(2)(e)).',
      ],
    },
    {
      name: 'in Finnish',
      yaml: 'purposes: [{id: orders, name: Orders}, {id: news, name: News}]',
      locale: 'fi',
      speak: 'fi',
      found: [
        '3: Selosteessa ei kerrota, onko rekisteröidyn pakko antaa tietojaan ja mihin velvollisuus perustuu (13 artiklan 2 kohdan e alakohta).',
      ],
    },
    {
      name: 'in Swedish',
      yaml: 'purposes: [{id: orders, name: Orders}, {id: news, name: News}]',
      locale: 'sv',
      speak: 'sv',
      found: [
        '3: Beskrivningen anger inte om den registrerade måste lämna sina uppgifter och vad skyldigheten grundar sig på (artikel 13.2 e).',
      ],
    },
  ],
  'providing-undeclared-for-purpose': [
    {
      name: 'every purpose tells it',
      yaml: 'purposes: [{id: orders, name: Orders, providing: [{required: by-contract}]}, {id: news, name: News, providing: [{required: no}]}]',
    },
    {
      name: 'a default for the rest',
      yaml: `providing: [{required: no}]
purposes: [{id: orders, name: Orders, providing: [{required: by-contract}]}, {id: news, name: News}]`,
    },
    {
      name: 'a default for the data of the purpose',
      yaml: `providing: [{required: no, data: [contact]}]
purposes: [{id: news, name: News, data: [contact]}]`,
    },
    {
      name: 'a default for other data',
      yaml: `providing: [{required: no, data: [contact]}]
purposes: [{id: news, name: News, data: [diet]}]`,
      found: [
        '4: The purpose "News" (news) does not say whether data subjects must give their data (Article 13(2)(e)).',
      ],
    },
    {
      name: 'nobody tells it',
      yaml: 'purposes: [{id: orders, name: Orders}, {id: news, name: News}]',
    },
    {
      name: 'a purpose with observed data only',
      yaml: `dataCategories: [{id: logs, name: Logs, sources: [observed]}]
purposes: [{id: orders, name: Orders, providing: [{required: by-contract}]}, {id: safety, name: Safety, data: [logs]}]`,
    },
    {
      name: 'one purpose does not',
      yaml: `purposes:
  - id: orders
    name: Orders
    providing: [{required: by-contract}]
  - id: news
    name: News`,
      found: [
        '7: The purpose "News" (news) does not say whether data subjects must give their data (Article 13(2)(e)).',
      ],
    },
    {
      name: 'in Finnish',
      yaml: `purposes:
  - id: orders
    name: Orders
    providing: [{required: by-contract}]
  - id: news
    name: News`,
      locale: 'fi',
      speak: 'fi',
      found: [
        '7: Käyttötarkoituksesta "News" (news) ei kerrota, onko rekisteröidyn pakko antaa tietonsa (13 artiklan 2 kohdan e alakohta).',
      ],
    },
  ],
  'providing-without-consequences': [
    { name: 'not applicable', yaml: 'providing: [{required: not-applicable}]' },
    {
      name: 'data come from elsewhere',
      yaml: `providing: [{required: no}]
sources: [{id: register}]
dataCategories: [{id: firms, name: Firms, sources: [register]}]`,
    },
    {
      name: 'no consequences of a default',
      yaml: 'providing:\n  - required: by-law',
      found: [
        '4: About giving the data the notice says "required by law", but not what follows if they are not given (Article 13(2)(e)).',
      ],
    },
    {
      name: 'no consequences of a free choice',
      yaml: `purposes:
  - id: news
    name: News
    providing:
      - data: [email]
        required: no`,
      found: [
        '7: About giving the data the notice says "giving the data is voluntary", but not what follows if they are not given (Article 13(2)(e)).',
      ],
    },
    {
      name: 'in Finnish',
      yaml: 'providing:\n  - required: by-law',
      locale: 'fi',
      speak: 'fi',
      found: [
        '4: Tietojen antamisesta sanotaan "laki edellyttää tietoja", mutta ei sitä, mitä seuraa, jos tiedot jättää antamatta (13 artiklan 2 kohdan e alakohta).',
      ],
    },
    {
      name: 'in Swedish',
      yaml: `purposes:
  - id: news
    name: News
    providing:
      - data: [email]
        required: no`,
      locale: 'sv',
      speak: 'sv',
      found: [
        '7: I beskrivningen sägs "det är frivilligt att lämna uppgifterna", men inte vad som följer om uppgifterna inte lämnas (artikel 13.2 e).',
      ],
    },
  ],
  'providing-contradicts-sources': [
    {
      name: 'observed data',
      yaml: `purposes: [{id: cctv, name: Cameras, data: [footage], providing: [{required: not-applicable}]}]
dataCategories: [{id: footage, name: Footage, sources: [observed]}]`,
    },
    {
      name: 'told for the data that are given',
      yaml: `purposes: [{id: orders, name: Orders, data: [contact, logs], providing: [{required: by-contract, data: [contact]}, {required: not-applicable, data: [logs]}]}]
dataCategories: [{id: contact, name: Contact, sources: [data-subject]}, {id: logs, name: Logs, sources: [observed]}]`,
    },
    {
      name: 'given data',
      yaml: `purposes:
  - id: orders
    name: Orders
    data: [contact]
    providing: [{required: not-applicable}]
dataCategories: [{id: contact, name: Contact, sources: [data-subject]}]`,
      found: [
        '7: The purpose "Orders" (orders) says that the data are not asked of the data subject (not-applicable), although some of them (contact) come from that person. Then the notice must say whether they must be given (Article 13(2)(e)).',
      ],
    },
    {
      name: 'given data and a default',
      yaml: `purposes:
  - id: orders
    name: Orders
    data: [contact]
providing: [{required: not-applicable}]
dataCategories: [{id: contact, name: Contact, sources: [data-subject]}]`,
      found: [
        '4: The purpose "Orders" (orders) says that the data are not asked of the data subject (not-applicable), although some of them (contact) come from that person. Then the notice must say whether they must be given (Article 13(2)(e)).',
      ],
    },
    {
      name: 'in Finnish',
      yaml: `purposes:
  - id: orders
    name: Orders
    data: [contact]
    providing: [{required: not-applicable}]
dataCategories: [{id: contact, name: Contact, sources: [data-subject]}]`,
      locale: 'fi',
      speak: 'fi',
      found: [
        '7: Käyttötarkoituksesta "Orders" (orders) sanotaan, ettei tietoja kysytä rekisteröidyltä (not-applicable), vaikka osa niistä (contact) saadaan häneltä itseltään. Silloin on kerrottava, onko ne pakko antaa (13 artiklan 2 kohdan e alakohta).',
      ],
    },
  ],
});
