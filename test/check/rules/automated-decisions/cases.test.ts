import { testCases } from '../cases.ts';

const automatedDecisionWithoutLogic =
  '4: The automated decision (credit) does not explain the logic that it follows (Article 13(2)(f)).';
const automatedDecisionWithoutSafeguards =
  '3: For the automated decision `a` the notice does not say how to get a person to look at it, state a view and contest it (Article 22(3)).';

testCases({
  'automated-decisions-undeclared': [
    { name: 'none', yaml: 'automatedDecisions: {none: We make none.}' },
    { name: 'a decision', yaml: 'automatedDecisions: [{id: credit}]' },
    {
      name: 'silence',
      found: [
        '2: The notice does not say whether decisions about data subjects are made by automated means alone, and nobody but the controller knows. If they are, that must be told (Article 13(2)(f)).',
      ],
    },
    {
      name: 'an empty list',
      yaml: 'automatedDecisions: []',
      found: [
        '3: The notice does not say whether decisions about data subjects are made by automated means alone, and nobody but the controller knows. If they are, that must be told (Article 13(2)(f)).',
      ],
    },
    {
      name: 'in Finnish',
      locale: 'fi',
      speak: 'fi',
      found: [
        '2: Selosteesta ei ilmene, tehdäänkö rekisteröidystä päätöksiä pelkästään automaattisesti, ja sen tietää vain rekisterinpitäjä. Jos tehdään, siitä on kerrottava (13 artiklan 2 kohdan f alakohta).',
      ],
    },
    {
      name: 'in Swedish',
      locale: 'sv',
      speak: 'sv',
      found: [
        '2: Det framgår inte av beskrivningen om beslut om den registrerade fattas enbart automatiserat, och det vet bara den personuppgiftsansvarige. Om sådana beslut fattas ska det anges (artikel 13.2 f).',
      ],
    },
  ],
  'automated-decision-without-logic': [
    { name: 'logic', yaml: 'automatedDecisions: [{id: credit, logic: Paid invoices count.}]' },
    { name: 'a person decides', yaml: 'automatedDecisions: [{id: credit, solely: false}]' },
    { name: 'none', yaml: 'automatedDecisions: {none: We make none.}' },
    {
      name: 'no logic',
      yaml: 'automatedDecisions:\n  - id: credit\n    solely: true',
      found: [automatedDecisionWithoutLogic],
    },
    {
      name: 'not said whether a person decides',
      yaml: 'automatedDecisions:\n  - id: credit',
      found: [automatedDecisionWithoutLogic],
    },
    {
      name: 'in Finnish',
      yaml: 'automatedDecisions:\n  - id: credit\n    solely: true',
      locale: 'fi',
      speak: 'fi',
      found: [
        '4: Automaattisesta päätöksestä (credit) ei kerrota, millaisen logiikan mukaan se syntyy (13 artiklan 2 kohdan f alakohta).',
      ],
    },
    {
      name: 'in Swedish',
      yaml: 'automatedDecisions:\n  - id: credit\n    solely: true',
      locale: 'sv',
      speak: 'sv',
      found: [
        '4: För det automatiserade beslutet (credit) anges inte vilken logik det följer (artikel 13.2 f).',
      ],
    },
  ],
  'automated-decision-without-significance': [
    {
      name: 'significance',
      yaml: 'automatedDecisions: [{id: credit, significance: It settles how you can pay.}]',
    },
    { name: 'a person decides', yaml: 'automatedDecisions: [{id: credit, solely: false}]' },
    {
      name: 'no significance',
      yaml: 'automatedDecisions:\n  - id: credit\n    solely: true',
      found: [
        '4: The automated decision (credit) does not say what it means for the data subject (Article 13(2)(f)).',
      ],
    },
    {
      name: 'in Finnish',
      yaml: 'automatedDecisions:\n  - id: credit\n    solely: true',
      locale: 'fi',
      speak: 'fi',
      found: [
        '4: Automaattisesta päätöksestä (credit) ei kerrota, mikä merkitys sillä on rekisteröidylle (13 artiklan 2 kohdan f alakohta).',
      ],
    },
  ],
  'automated-decision-without-consequences': [
    {
      name: 'consequences',
      yaml: 'automatedDecisions: [{id: credit, consequences: You pay by card.}]',
    },
    { name: 'a person decides', yaml: 'automatedDecisions: [{id: credit, solely: false}]' },
    {
      name: 'no consequences',
      yaml: 'automatedDecisions:\n  - id: credit\n    solely: true',
      found: [
        '4: The automated decision (credit) does not say what may follow from it for the data subject (Article 13(2)(f)).',
      ],
    },
    {
      name: 'in Finnish',
      yaml: 'automatedDecisions:\n  - id: credit\n    solely: true',
      locale: 'fi',
      speak: 'fi',
      found: [
        '4: Automaattisesta päätöksestä (credit) ei kerrota, mitä siitä voi seurata rekisteröidylle (13 artiklan 2 kohdan f alakohta).',
      ],
    },
  ],
  'automated-decision-without-ground': [
    { name: 'a ground', yaml: 'automatedDecisions: [{id: credit, ground: contract}]' },
    { name: 'a person decides', yaml: 'automatedDecisions: [{id: credit, solely: false}]' },
    {
      name: 'no ground',
      found: [
        '4: The automated decision (credit) does not say what allows it. A decision by automated means alone needs a contract, a law or explicit consent (Article 22(2)).',
      ],
    },
    {
      name: 'in Finnish',
      locale: 'fi',
      speak: 'fi',
      found: [
        '4: Automaattisesta päätöksestä (credit) ei kerrota, mikä sen sallii. Pelkästään automaattinen päätös edellyttää sopimusta, lakia tai nimenomaista suostumusta (22 artiklan 2 kohta).',
      ],
    },
  ],
  'automated-decision-special-without-condition': [
    {
      name: 'a condition',
      yaml: `automatedDecisions: [{id: triage, purposes: [care], special: a}]
purposes: [{id: care, name: Care, data: [symptoms]}]
dataCategories: [{id: symptoms, name: Symptoms, special: health}]`,
    },
    {
      name: 'other data',
      yaml: `automatedDecisions: [{id: triage, purposes: [care]}]
purposes: [{id: care, name: Care, data: [contact]}]
dataCategories: [{id: contact, name: Contact}]`,
    },
    {
      name: 'a person decides',
      yaml: `automatedDecisions: [{id: triage, purposes: [care], solely: false}]
purposes: [{id: care, name: Care, data: [symptoms]}]
dataCategories: [{id: symptoms, name: Symptoms, special: health}]`,
    },
    {
      name: 'no condition',
      yaml: `automatedDecisions:
  - id: triage
    purposes: [care]
purposes: [{id: care, name: Care, data: [symptoms]}]
dataCategories: [{id: symptoms, name: Symptoms, special: health}]`,
      found: [
        '4: The purpose of the automated decision (triage) uses special categories of data (symptoms), but the condition that allows the decision is not stated. It can only be explicit consent, or substantial public interest under a law (Article 22(4)).',
      ],
    },
    {
      name: 'in Finnish',
      yaml: `automatedDecisions:
  - id: triage
    purposes: [care]
purposes: [{id: care, name: Care, data: [symptoms]}]
dataCategories: [{id: symptoms, name: Symptoms, special: health}]`,
      locale: 'fi',
      speak: 'fi',
      found: [
        '4: Automaattisen päätöksen (triage) käyttötarkoituksessa käsitellään erityisiin henkilötietoryhmiin kuuluvia tietoja (symptoms), mutta päätöksen sallivaa edellytystä ei kerrota. Se voi olla vain nimenomainen suostumus tai lakiin perustuva tärkeä yleinen etu (22 artiklan 4 kohta).',
      ],
    },
  ],
  'automated-decision-without-safeguards': [
    {
      name: 'safeguards',
      yaml: 'automatedDecisions: [{id: a, ground: contract, safeguards: You can contest it.}]',
    },
    { name: 'a ground in law brings its own', yaml: 'automatedDecisions: [{id: a, ground: law}]' },
    { name: 'no ground is another finding', yaml: 'automatedDecisions: [{id: a}]' },
    {
      name: 'a person decides',
      yaml: 'automatedDecisions: [{id: a, solely: false, ground: contract}]',
    },
    {
      name: 'a contract',
      yaml: 'automatedDecisions: [{id: a, ground: contract}]',
      found: [automatedDecisionWithoutSafeguards],
    },
    {
      name: 'explicit consent',
      yaml: 'automatedDecisions: [{id: a, solely: true, ground: explicit-consent}]',
      found: [automatedDecisionWithoutSafeguards],
    },
  ],
  'profiling-unexplained': [
    {
      name: 'how and with what effect',
      yaml: 'purposes: [{id: a, name: Ads, profiling: {how: x, effect: y}}]',
    },
    { name: 'no profiling', yaml: 'purposes: [{id: a, name: Ads}]' },
    {
      name: 'a decision of Article 22 tells it',
      yaml: `purposes: [{id: a, name: Credit, profiling: {}}]
automatedDecisions: [{id: d, purposes: [a], solely: true}]`,
    },
    {
      name: 'no effect',
      yaml: 'purposes: [{id: a, name: Ads, profiling: {how: x}}]',
      found: [
        '3: The purpose "Ads" (a) involves profiling, but the notice does not say what it means for the reader (Article 5(1)(a) and Article 13(2)(f)).',
      ],
    },
    {
      name: 'not how',
      yaml: 'purposes: [{id: a, name: Ads, profiling: {effect: y}}]',
      found: [
        '3: The purpose "Ads" (a) involves profiling, but the notice does not say how and from which data it is done (Article 5(1)(a) and Article 13(2)(f)).',
      ],
    },
    {
      name: 'neither',
      yaml: 'purposes: [{id: a, name: Ads, profiling: {}}]',
      found: [
        '3: The purpose "Ads" (a) involves profiling, but the notice does not say how it is done and what it means (Article 5(1)(a) and Article 13(2)(f)).',
      ],
    },
  ],
  'credit-assessment-without-safeguards': [
    {
      name: 'no assessment of creditworthiness',
      yaml: 'automatedDecisions: [{id: credit, solely: false}]',
      day: '2026-11-20',
    },
    { name: 'before the directive applies', day: '2026-11-19' },
    {
      name: 'a decision that Article 22(3) asks the same of',
      yaml: 'automatedDecisions: [{id: credit, creditworthiness: true, ground: contract}]',
      day: '2026-11-20',
    },
    {
      name: 'a decision that a law allows',
      yaml: 'automatedDecisions: [{id: credit, creditworthiness: true, ground: law}]',
      day: '2026-11-20',
      found: [
        '3: The decision (`credit`) assesses creditworthiness by automated means, but the notice does not say that a person explains and reviews it on request (Article 13(2)(f); Article 18 of Directive (EU) 2023/2225).',
      ],
    },
    {
      name: 'a decision that a person makes, in German',
      speak: 'de',
      day: '2026-11-20',
      found: [
        '4: Die Entscheidung (`credit`) prüft die Kreditwürdigkeit automatisiert, doch die Datenschutzerklärung sagt nicht, dass ein Mensch die Prüfung auf Verlangen erklärt und überprüft (Artikel 13 Absatz 2 Buchstabe f; Artikel 18 der Richtlinie (EU) 2023/2225).',
      ],
    },
  ],
  'credit-assessment-uses-special-data': [
    {
      name: 'a decision about something else',
      yaml: `automatedDecisions: [{id: triage, purposes: [care]}]
purposes: [{id: care, name: Care, data: [diet]}]
dataCategories: [{id: diet, name: Diets, special: health}]`,
      day: '2026-11-20',
    },
    { name: 'before the directive applies', day: '2026-11-19' },
    {
      name: 'special data of its purpose',
      day: '2026-11-20',
      found: [
        '3: The decision (`credit`) assesses creditworthiness, but its purpose uses special categories of data (diet). They must be no part of the assessment (Article 9(1); Article 18 of Directive (EU) 2023/2225).',
      ],
    },
  ],
});
