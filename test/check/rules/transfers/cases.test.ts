import { testCases } from '../cases.ts';

const transfersUndeclared =
  '3: The notice does not say whether personal data are transferred outside the EEA or to international organisations, and nobody but the controller knows. If they are, that must be told (Article 13(1)(f)).';
const recipientCountryWithoutTransfer =
  '3: The recipient "Mailer Inc" (mailer) processes data outside the EEA (United States), but the notice tells of no transfer there (Article 13(1)(f) and Article 44).';

testCases({
  'transfers-undeclared': [
    { name: 'a transfer', yaml: 'transfers: [{id: mailer, country: US}]' },
    { name: 'declared absent', yaml: 'transfers: {none: We transfer nothing.}' },
    { name: 'silence', yaml: 'recipients: {none: Nobody.}', found: [transfersUndeclared] },
    { name: 'an empty list', yaml: 'transfers: []', found: [transfersUndeclared] },
  ],
  'transfer-without-country': [
    { name: 'a country', yaml: 'transfers: [{id: mailer, country: US}]' },
    { name: 'an organisation', yaml: 'transfers: [{id: mailer, organisation: Interpol}]' },
    { name: 'no transfers', yaml: 'transfers: {none: We transfer nothing.}' },
    {
      name: 'neither',
      yaml: 'transfers:\n  - {id: mailer, mechanisms: [{kind: scc}]}',
      found: [
        '4: The transfer `mailer` does not say to which country or international organisation the data go (Article 13(1)(f)).',
      ],
    },
  ],
  'recipient-country-without-transfer': [
    {
      name: 'a transfer',
      yaml: `recipients: [{id: mailer, name: Mailer Inc, country: [US]}, {id: other, name: B}]
transfers: [{id: us, recipients: [mailer], country: US}]`,
    },
    {
      name: 'a transfer that names no recipients',
      yaml: `recipients: [{id: mailer, name: Mailer Inc, country: [US]}, {id: other, name: B}]
transfers: [{id: us, country: US}]`,
    },
    {
      name: 'a transfer that lacks its country',
      yaml: `recipients: [{id: mailer, name: Mailer Inc, country: [US]}, {id: other, name: B}]
transfers: [{id: us, recipients: [mailer]}]`,
    },
    {
      name: 'within the EEA',
      yaml: `recipients: [{id: mailer, name: Mailer Inc, country: [FI, EEA, AX]}, {id: other, name: B}]
transfers: {none: Nothing.}`,
    },
    {
      name: 'none declared',
      yaml: `recipients: [{id: mailer, name: Mailer Inc, country: [SE, US]}, {id: other, name: B}]
transfers: {none: Nothing.}`,
      found: [recipientCountryWithoutTransfer],
    },
    {
      name: 'another country',
      yaml: `recipients: [{id: mailer, name: Mailer Inc, country: [US, IN]}, {id: other, name: B}]
transfers: [{id: us, recipients: [mailer], country: US}]`,
      found: [
        '3: The recipient "Mailer Inc" (mailer) processes data outside the EEA (India), but the notice tells of no transfer there (Article 13(1)(f) and Article 44).',
      ],
    },
    {
      name: 'another recipient',
      yaml: `recipients: [{id: mailer, name: Mailer Inc, country: [US]}, {id: other, name: B}]
transfers: [{id: us, recipients: [other], country: US}]`,
      found: [recipientCountryWithoutTransfer],
    },
    {
      name: 'undeclared transfers are reported by another rule',
      yaml: 'recipients: [{id: mailer, name: Mailer Inc, country: [US]}]',
    },
  ],
  'transfer-without-mechanism': [
    {
      name: 'a mechanism',
      yaml: 'transfers: [{id: mailer, country: JP, mechanisms: [{kind: adequacy}]}]',
    },
    {
      name: 'none',
      found: [
        '4: The transfer to the United States (mailer) says neither whether there is an adequacy decision nor which safeguards are used (Article 13(1)(f)).',
      ],
    },
    { name: 'no third country', yaml: 'transfers: [{id: mailer, country: SE}]' },
    {
      name: 'an empty list',
      yaml: 'transfers: [{id: mailer, mechanisms: []}]',
      found: [
        '3: The transfer `mailer` says neither whether there is an adequacy decision nor which safeguards are used (Article 13(1)(f)).',
      ],
    },
    {
      name: 'an organisation',
      yaml: 'transfers: [{id: mailer, organisation: Interpol}]',
      found: [
        '3: The transfer to "Interpol" (mailer) says neither whether there is an adequacy decision nor which safeguards are used (Article 13(1)(f)).',
      ],
    },
    {
      name: 'speaks Finnish',
      speak: 'fi',
      found: [
        '4: Siirrosta Yhdysvaltoihin (mailer) ei kerrota, onko komissio tehnyt päätöksen tietosuojan riittävyydestä tai millaisin suojatoimin tiedot siirretään (13 artiklan 1 kohdan f alakohta).',
      ],
    },
  ],
  'transfer-without-copy': [
    {
      name: 'an adequacy decision',
      yaml: 'transfers:\n  - id: mailer-us\n    country: US\n    mechanisms: [{kind: adequacy}]',
    },
    {
      name: 'a derogation',
      yaml: `transfers:
  - id: mailer-us
    country: US
    mechanisms: [{kind: derogation, derogation: b}]`,
    },
    {
      name: 'clauses without a copy',
      found: [
        '6: The transfer to the United States (mailer) does not say how to get a copy of the standard contractual clauses (Article 13(1)(f)).',
      ],
    },
    {
      name: 'the second subparagraph of Article 49(1)',
      yaml: `transfers:
  - id: mailer-us
    country: US
    mechanisms: [{kind: compelling-interest}]`,
      found: [
        '6: The transfer to the United States (mailer-us) does not say how to get a copy of the safeguards (Article 13(1)(f)).',
      ],
    },
    {
      name: 'speaks Finnish',
      speak: 'fi',
      found: [
        '6: Siirrosta Yhdysvaltoihin (mailer) puuttuu tieto, mistä vakiosopimuslausekkeista saa jäljennöksen (13 artiklan 1 kohdan f alakohta).',
      ],
    },
    {
      name: 'speaks Swedish',
      yaml: 'transfers:\n  - id: mailer-us\n    country: US\n    mechanisms: [{kind: bcr}]',
      speak: 'sv',
      found: [
        '6: För överföringen till USA (mailer-us) saknas uppgift om hur man får en kopia av de bindande företagsbestämmelserna (artikel 13.1 f).',
      ],
    },
  ],
  'transfer-derogation-unnamed': [
    {
      name: 'a named derogation',
      yaml: 'transfers: [{id: mailer, country: US, mechanisms: [{kind: derogation, derogation: b}]}]',
    },
    {
      name: 'clauses',
      yaml: 'transfers: [{id: mailer, country: US, mechanisms: [{kind: scc}]}]',
    },
    {
      name: 'an unnamed derogation',
      yaml: 'transfers: [{id: mailer, country: US, mechanisms: [{kind: derogation}]}]',
      found: [
        '3: The transfer to the United States (mailer) rests on a derogation for specific situations, but the notice does not say which one (Article 13(1)(f) and Article 49(1)).',
      ],
    },
  ],
  'transfer-consent-without-risks': [
    {
      name: 'a named derogation',
      yaml: 'transfers: [{id: mailer, country: US, mechanisms: [{kind: derogation, derogation: b}]}]',
    },
    {
      name: 'an unnamed derogation',
      yaml: 'transfers: [{id: mailer, country: US, mechanisms: [{kind: derogation}]}]',
    },
    {
      name: 'explicit consent',
      found: [
        '6: The transfer to the United States (survey) rests on explicit consent, but the notice does not tell the risks of it in the absence of an adequacy decision and safeguards (Article 49(1)(a)).',
      ],
    },
  ],
  'transfer-without-interest': [
    {
      name: 'an interest',
      yaml: 'transfers: [{id: mailer, country: US, mechanisms: [{kind: compelling-interest, interest: Stopping an intrusion.}]}]',
    },
    {
      name: 'clauses',
      yaml: 'transfers: [{id: mailer, country: US, mechanisms: [{kind: scc}]}]',
    },
    {
      name: 'no interest',
      yaml: 'transfers: [{id: mailer, country: US, mechanisms: [{kind: compelling-interest}]}]',
      found: [
        '3: The transfer to the United States (mailer) rests on a compelling legitimate interest, but the notice does not say which (Article 49(1), second subparagraph).',
      ],
    },
  ],
});
