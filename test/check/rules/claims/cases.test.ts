import { testCases } from '../cases.ts';

const retention = `dataCategories: [{id: customers, name: Customer data}, {id: logs, name: Log data}]
retention: [{id: customers, data: [customers], period: P5Y, from: the last order}, {id: logs, data: [logs], period: P1M, from: the visit}]`;
const differs = (line: number, says: string, sentence: string, field: string, told: string) =>
  `${line}: The text ${says} ("${sentence}"), ${says.startsWith('seems') ? 'where' : 'but'} the fact \`${field}\` says ${told}`;
const ofRetention = '(Article 5(1)(a) and Article 13(2)(a)).';
const kept = 'We keep customer data for six years.';
const nobody = 'recipients: {none: We disclose your data to nobody.}';

testCases({
  'text-against-fact': [
    { name: 'a country in the EEA', body: 'Your data is transferred to Ireland.' },
    {
      name: 'the transfer is denied in the text too',
      body: 'Your data is not transferred to Canada.',
    },
    {
      name: 'a sentence that only seems to say so',
      body: 'Your data may be transferred to Canada.',
      found: [
        '5: The text seems to say otherwise than a fact of the notice: "Your data may be transferred to Canada." beside "We do not transfer your data outside the EEA." (Article 5(1)(a)).',
      ],
    },
    {
      name: 'a heading that announces a kind, and a cell below it',
      yaml: nobody,
      body: '| What | Recipient |\n| --- | --- |\n| Invoices | Kestrel Collections Ltd |',
      found: [
        '7: The text says "Kestrel Collections Ltd", but a fact of the notice says otherwise: "We disclose your data to nobody." (Article 5(1)(a)).',
      ],
    },
    {
      name: 'the controller is no recipient of its own',
      yaml: `${nobody}\ncontroller: {name: Juniper Ltd}`,
      body: 'Your data is processed by Juniper Ltd.',
    },
    {
      name: 'the gravest of a sentence alone',
      yaml: `${nobody}\ntransfers: {none: We transfer nothing.}`,
      body: 'Your data is transferred to Kestrel Collections Ltd in India.',
      found: [
        '6: The text says "Your data is transferred to Kestrel Collections Ltd in India.", but a fact of the notice says otherwise: "We disclose your data to nobody." (Article 5(1)(a)).',
      ],
    },
    {
      name: 'profiling beside words that deny it',
      yaml: 'automatedDecisions: {none: We do not profile you.}',
      body: 'We profile our customers to target advertising.',
      found: [
        '5: The text seems to say otherwise than a fact of the notice: "We profile our customers to target advertising." beside "We do not profile you." (Article 5(1)(a)).',
      ],
    },
    {
      name: 'profiling beside decisions of people',
      yaml: 'automatedDecisions: {none: People make all decisions.}',
      body: 'We profile our customers to target advertising.',
    },
    {
      name: 'a decision that a person takes part in is not denied',
      yaml: 'automatedDecisions: [{id: credit, solely: false}]',
      body: 'We make no automated decisions.',
    },
    {
      name: 'children of employees beside a denial',
      yaml: 'dataSubjects: [{id: kin, name: Family, children: true}]',
      body: 'We do not process the data of children.',
      found: [
        '5: The text seems to say otherwise than a fact of the notice: "We do not process the data of children." beside `dataSubjects.kin.children` ("Family") (Article 5(1)(a)).',
      ],
    },
    {
      name: 'a national identity number is no special category',
      yaml: 'dataCategories: [{id: numbers, name: Numbers, nationalId: true}]',
      body: 'We do not process sensitive data.',
    },
    {
      name: 'what the law says in general',
      yaml: 'dataProtectionOfficer: {none: We have none.}',
      body: 'Public authorities must appoint a data protection officer.',
    },
  ],
  'text-value-differs': [
    {
      name: 'the same time in another unit',
      yaml: retention,
      body: 'We keep customer data for 60 months.',
    },
    {
      name: 'tied by name',
      yaml: retention,
      body: kept,
      found: [
        `${differs(6, 'says 6 years', kept, 'retention.customers.period', '5 years')} ${ofRetention}`,
      ],
    },
    {
      name: 'tied by a placeholder',
      yaml: retention.replace('{id: logs, data', '{id: logs, name: Visits, data'),
      body: '{{retention.logs.name}}: we keep the data for six years.',
      found: [
        `${differs(6, 'says 6 years', 'Visits: we keep the data for six years.', 'retention.logs.period', '1 month')} ${ofRetention}`,
      ],
    },
    {
      name: 'another fact has the number',
      yaml: retention,
      body: 'We keep customer data for one month.',
      found: [
        `${differs(6, 'says 1 month', 'We keep customer data for one month.', 'retention.customers.period', '5 years')} ${ofRetention}`,
      ],
    },
    {
      name: 'tied to nothing: it seems so where no fact has the number',
      yaml: retention,
      body: 'We keep your data for six years.',
      found: [
        `${differs(6, 'seems to say 6 years', 'We keep your data for six years.', 'retention.customers.period', '5 years')} ${ofRetention}`,
      ],
    },
    {
      name: 'tied to nothing, and some fact has it',
      yaml: retention,
      body: 'We keep your data for one month.',
    },
    {
      name: 'both names, and a period of each',
      yaml: retention,
      body: 'We keep customer data for five years and log data for one month.',
    },
    {
      name: 'both times for an answer together, where the request is hard',
      yaml: 'requests: {answerWithin: P1M, extension: P2M}',
      body: 'If your request is complex, we answer it within three months and tell you why.',
    },
    {
      name: 'both times together, behind a sentence on hard requests',
      yaml: 'requests: {answerWithin: P1M, extension: P2M}',
      body: 'We answer within a month, or extend the time and tell you why. We answer your request within three months.',
    },
    {
      name: 'both times for an answer together, told flatly',
      yaml: 'requests: {answerWithin: P1M, extension: P2M}',
      body: 'We answer your request within three months.',
      found: [
        `${differs(5, 'says 3 months', 'We answer your request within three months.', 'requests.answerWithin', '1 month')} (Article 5(1)(a) and Article 12(3)).`,
      ],
    },
    {
      name: 'a time between both that tells of the extension',
      yaml: 'requests: {answerWithin: P1M, extension: P2M}',
      body: 'If there are many requests, we answer within two months.',
    },
    {
      name: 'a longer time for an answer',
      yaml: 'requests: {answerWithin: P1M}',
      body: 'We answer your request within three months.',
      found: [
        `${differs(5, 'says 3 months', 'We answer your request within three months.', 'requests.answerWithin', '1 month')} (Article 5(1)(a) and Article 12(3)).`,
      ],
    },
    {
      name: 'an amount that the fact about fees does not name',
      yaml: 'requests: {fee: Requests are free of charge.}',
      body: 'We charge a fee of 20 euros for each request.',
      found: [
        '5: The text seems to say 20 euros ("We charge a fee of 20 euros for each request."), where the fact `requests.fee` says Requests are free of charge. (Article 5(1)(a) and Article 12(5)).',
      ],
    },
  ],
  'text-without-fact': [
    {
      name: 'an own name',
      yaml: 'controller: {name: Kestrel Ltd}',
      body: 'Kestrel Ltd processes your data.',
    },
    {
      name: 'a possible transfer nowhere',
      yaml: 'controller: {name: A}',
      body: 'Data may be transferred outside the EEA.',
    },
    {
      name: 'a country that no transfer has',
      yaml: 'transfers: [{id: us, country: US}]',
      body: 'Your data is transferred to Canada.',
      found: [
        '5: The text tells of a transfer outside the EEA ("Your data is transferred to Canada."), but no fact of the notice holds it (Article 13(1)(f)).',
      ],
    },
    {
      name: 'a purpose that profiles, unmarked',
      yaml: 'purposes: [{id: ads, name: Advertising}]',
      body: 'We profile our customers to target advertising.',
      found: [
        '5: The text tells of profiling ("We profile our customers to target advertising."), but no fact of the notice holds it (Article 13(2)(f)).',
      ],
    },
    {
      name: 'a sale',
      yaml: 'recipients: [{id: a, name: Spruce Ltd}]',
      body: 'We sell your data to advertisers.',
      found: [
        '5: The text says that data are sold or let ("We sell your data to advertisers."), but no fact of the notice tells who gets them (Article 13(1)(e)).',
      ],
    },
    {
      name: 'a source that sells',
      yaml: 'sources: [{id: lists, name: Fir Lists Ltd}]',
      body: 'Fir Lists Ltd sells a list of addresses.',
    },
  ],
});
