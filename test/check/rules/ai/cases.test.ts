import { testCases } from '../cases.ts';

const later = '2027-12-02';

testCases({
  'ai-use-untold': [
    { name: 'none', yaml: 'ai: {none: We use no such systems.}' },
    { name: 'silence', yaml: 'controller: {name: Shop Oy, country: FI}' },
    {
      name: 'what only helps to decide has articles of its own',
      yaml: 'ai: [{id: ranking, name: Ranking, uses: [decides]}]',
    },
    { name: 'before the day on which Article 50 applies', day: '2026-08-01' },
    {
      name: 'on that day, a system that recognises emotions',
      day: '2026-08-02',
      found: [
        '4: The AI system "Call analysis" (calls) judges emotions or biometric traits, but the notice does not say how those exposed to it are told (Article 50(3) of Regulation (EU) 2024/1689).',
      ],
    },
    {
      name: 'a chatbot, in Finnish',
      yaml: 'ai: [{id: botti, name: Neuvoja, uses: [interacts]}]',
      speak: 'fi',
      found: [
        '3: Ihmiset kohtaavat tekoälyjärjestelmän "Neuvoja" (botti) tai sen tuottamaa sisältöä, mutta selosteessa ei kerrota, miten siitä ilmoitetaan heille (asetuksen (EU) 2024/1689 50 artikla).',
      ],
    },
  ],
  'ai-system-without-use': [
    { name: 'none', yaml: 'ai: {none: We use no such systems.}' },
    {
      name: 'in Swedish',
      speak: 'sv',
      found: [
        '3: Det framgår inte vad AI-systemet "Helper" (helper) gör (artiklarna 26 och 50 i förordning (EU) 2024/1689).',
      ],
    },
  ],
  'ai-at-work-untold': [
    { name: 'before the day on which Article 26 applies', day: '2027-12-01' },
    {
      name: 'about customers',
      day: later,
      yaml: `dataSubjects: [{id: customers, name: Customers}, {id: staff, name: Staff, employees: true}]
purposes: [{id: credit, name: Credit, dataSubjects: [customers]}, {id: pay, name: Pay, dataSubjects: [staff]}]
ai: [{id: scoring, name: Scoring, uses: [decides], purposes: [credit]}]`,
    },
    {
      name: 'a chatbot that employees use too',
      day: later,
      yaml: `dataSubjects: [{id: staff, name: Staff, employees: true}]
purposes: [{id: pay, name: Pay}]
ai: [{id: helper, name: Helper, uses: [interacts]}]`,
    },
    {
      name: 'a system that names no purpose, in a notice about employees',
      day: later,
      yaml: `dataSubjects: [{id: staff, name: Staff, employees: true}]
purposes: [{id: pay, name: Pay}]
ai: [{id: rota, name: Rota planner, uses: [decides]}]`,
      found: [
        '5: The AI system "Rota planner" (rota) makes decisions about employees or applicants or helps to make them, but the notice does not say how they are told of it before it is used (Article 26(7) of Regulation (EU) 2024/1689).',
      ],
    },
  ],
  'ai-decision-undescribed': [
    { name: 'before the day on which Article 26 applies', day: '2027-12-01' },
    {
      name: 'purposes tell what for',
      day: later,
      yaml: 'ai: [{id: ranking, name: Ranking, uses: [decides], purposes: [hiring]}]',
    },
    {
      name: 'a chatbot',
      day: later,
      yaml: 'ai: [{id: helper, name: Helper, uses: [interacts]}]',
    },
    {
      name: 'in German',
      day: later,
      speak: 'de',
      found: [
        '3: Das KI-System "Ranking" (ranking) trifft Entscheidungen über Menschen oder hilft dabei, doch die Datenschutzerklärung sagt nicht, welche Entscheidungen oder wozu (Artikel 26 Absatz 11 der Verordnung (EU) 2024/1689).',
      ],
    },
  ],
  'ai-decision-without-explanation': [
    { name: 'before the day on which systems are high-risk', day: '2027-12-01' },
    {
      name: 'untold',
      day: later,
      found: [
        '3: The AI system "Ranking" (ranking) makes decisions about people or helps to make them, but the notice does not say how to get such a decision explained (Article 86 of Regulation (EU) 2024/1689).',
      ],
    },
  ],
  'ai-undeclared': [
    { name: 'before the day on which Article 50 applies', day: '2026-08-01' },
    {
      name: 'denied',
      body: 'We do not use chatbots or systems that recognise emotions.',
    },
    { name: 'what may come', body: 'Should we one day use a chatbot, we will tell you here.' },
    { name: 'other machines', body: 'We block bots, and our assistants answer by e-mail.' },
    {
      name: 'what nobody talks to',
      body: 'Artificial intelligence sorts the pictures of our products.',
    },
    ...(
      [
        ['en', 'Our AI assistant answers on the website.', 'AI assistant'],
        ['en', 'The system analyses the emotions of callers.', 'analyses the emotions'],
        ['fi', 'Tekoälyavustajamme vastaa kysymyksiisi.', 'Tekoälyavustajamme'],
        ['fi', 'Keskustelubotti auttaa verkkokaupassa.', 'Keskustelubotti'],
        ['sv', 'Vår chattbot svarar på frågor.', 'chattbot'],
        ['sv', 'Systemet känner igen känslor i rösten.', 'känner igen känslor'],
        ['de', 'Unser KI-Assistent beantwortet Fragen.', 'KI-Assistent'],
        ['de', 'Der Chatbot hilft Ihnen weiter.', 'Chatbot'],
      ] as const
    ).map(([locale, body, words]) => ({
      name: `${locale}: ${words}`,
      locale,
      body,
      found: [
        `5: The text tells of an AI system ("${words}"), but the facts say nothing of it (Article 50 of Regulation (EU) 2024/1689).`,
      ],
    })),
    ...(
      [
        ['fi', 'Emme käytä keskustelubotteja.'],
        ['fi', 'Tunnistamme tuntemattomia laitteita.'],
        ['fi', 'Estämme botteja.'],
        ['sv', 'Vi använder ingen chattbot.'],
        ['de', 'Wir setzen keinen Chatbot ein.'],
      ] as const
    ).map(([locale, body]) => ({ name: `${locale}: ${body}`, locale, body })),
    {
      name: 'declared absent',
      yaml: 'ai: {none: We use no such systems.}',
      body: 'Our chatbot answers questions.',
      found: [
        '5: The text tells of an AI system ("chatbot"), but the facts say that there is none (Article 50 of Regulation (EU) 2024/1689).',
      ],
    },
  ],
});
