import type { KindWords } from '../../claim-words.ts';

export const purposes = {
  purpose: {
    headings: [
      'ändamål|ändamålen|ändamålet|syfte|syften|syftet',
      'varför|hur .. använder|behandlar|används|samlar',
    ],
    leads: [
      'följande ändamål|syften',
      '{användning} .. {uppgift}',
      '{uppgift} .. {användning}',
      'ändamål|ändamålen',
    ],
    items: [
      'att',
      'för',
      '*ing|*ning|*ande|*tjänst|*hantering|*vård|*utveckling|marknadsföring|statistik|säkerhet|rekrytering|kommunikation|administration',
    ],
    entries: [
      {
        name: 'används-till',
        cue: [
          'hjälp av ..2 {uppgift}',
          'riktar|rikta|skräddarsyr ..3 annonser|reklam|*marknadsföring|innehåll|erbjudanden',
          '{uppgift} ..3 {användning} ..3 vid|i|till',
          '{användning} ..5 {uppgift} ..2 vid|i|till',
          '*ändamål ..2 är|:',
          '*adress|*nummer ..2 {användning} ..4 för|till',
          '{användning} ..6 {uppgift} ..4 för|till|i',
          '{uppgift} ..4 {användning} ..3 för|till|i',
          '{insamling} ..6 {uppgift} ..4 för',
          '{insamling} ..4 {kinds} ..4 för att|*ing|*ning',
          'ändamål|ändamålet|syftet|syfte ..6 är',
          'för att kunna?',
          'i syfte att',
          '{användning} ..3 så att vi',
          '{kinds} ..3 {användning} så att',
        ],
        object: [
          'analyserar|mäter|besök|webbplatsen',
          '{uppgift}',
          '{användning}',
          '{kinds}',
          'behandlingen|behandling',
          '*ändamål',
        ],
        never: [
          'rätt',
          'så länge',
          'lagras|sparas i',
          'invända|motsätta|förbjuda',
          'för vår räkning',
          'åtgärder',
        ],
        examples: [
          'Vi använder dina uppgifter för att leverera bokningen.',
          'Uppgifterna behandlas för marknadsföring.',
          'Syftet med behandlingen är att förebygga brott.',
        ],
        nearMisses: [
          'Du har rätt att begära radering.',
          'Du kan när som helst invända mot att uppgifterna används för direktmarknadsföring.',
        ],
      },
      {
        name: 'ändamål-under-rubrik',
        cue: [
          'kundvård|fakturering|rekrytering|löneräkning|kundtjänst|marknadsföring|medlemsvård|kommunikation|indrivning',
          'skötsel|hantering|upprätthållande|utveckling|leverans|planering|administration av',
        ],
        object: ['ändamål|ändamålen|ändamålet|syfte|syften'],
        never: ['rätt', 'spara*'],
        examples: ['Ändamål: kundvård och fakturering'],
        nearMisses: ['Fakturering sker varje månad.'],
      },
      {
        name: 'marknadsföring',
        cue: [
          'direktmarknadsföring|nyhetsbrev|nyhetsbrevet',
          'riktad|inriktad marknadsföring|reklam',
        ],
        never: [
          'rätt',
          'invända|motsätta|förbjuda|avregistrera|avsluta|avslutar|säga|tacka',
          'inte',
          'stöder',
        ],
        examples: ['Nyhetsbrev skickas varje månad.'],
        nearMisses: ['Du har rätt att motsätta dig direktmarknadsföring.'],
      },
    ],
  },
  basis: {
    headings: [
      'rättslig|rättsliga|laglig grund|grunder|grunden',
      'grund|grunder|grunden för behandlingen|behandling',
      'laglig grund',
    ],
    items: ['avtal*|samtycke*|berättigat|*förpliktelse|*skyldighet|lag|*lagen|intresse*|artikel'],
    entries: [
      {
        name: 'grund',
        cue: [
          '*lagen|lagen|kap ..4 förpliktar|kräver|ålägger ..2 oss|vi',
          'rätten att behandla',
          'grund|grunden för behandlingen är',
          'förpliktar oss',
          'samtycke|avtal ...3 som ..3 grundar|bygger',
          'rättslig|rättsliga|lagliga|laglig grund|grunden|grunder',
          'grundar|grundas|baserar|baseras|bygger|stöder|stödjer ..6 samtycke|*avtal|*avtalet|intresse|*förpliktelse|*skyldighet|*lagen|intresseavvägning|allmänt',
          'berättigat|berättigade|berättigad intresse|intressen',
          'fullgöra|fullgörande|fullgörandet|uppfylla|genomföra ..3 avtal|avtalet',
          'rättslig|rättsliga|lagstadgad|lagstadgade förpliktelse|skyldighet|förpliktelser|skyldigheter',
          'ditt|sitt|deras|ert samtycke',
          'gett|givit|lämnat ..2 samtycke',
          'med stöd av',
          'enligt bokföringslagen|skattelagen|patientdatalagen',
          'allmänt intresse',
          'intresseavvägning',
        ],
        never: [
          'återkalla|återkallas|återta|återkallelse*|återkallandet',
          'utan ditt',
          'rätt till|att begära|få|återkalla|invända',
          'standardavtal*',
          'vårdnadshav*',
          'invända',
          'raderas',
        ],
        examples: [
          'Behandlingen grundar sig på ditt samtycke.',
          'Den rättsliga grunden är avtalet.',
          'För direktmarknadsföringen stöder vi oss på en intresseavvägning.',
        ],
        nearMisses: [
          'Du kan återkalla ditt samtycke.',
          'Vi lämnar inte ut dina uppgifter utan ditt samtycke.',
        ],
      },
    ],
  },
  interest: {
    headings: ['berättigat|berättigade intresse|intressen', 'intresseavvägning'],
    items: ['*ing|*ande|att|*skydd|*vård'],
    entries: [
      {
        name: 'berättigat-intresse',
        cue: [
          'berättigade intresset|intressena',
          'berättigat|berättigade intresse|intressen',
          'vårt|våra intresse|intressen',
          'intresseavvägning*',
        ],
        never: ['kräva', 'rättigheter', 'rätt', 'invända|motsätta', 'tack'],
        examples: ['Vårt berättigade intresse är att förhindra missbruk.'],
        nearMisses: ['Du kan invända mot behandling som grundar sig på berättigat intresse.'],
      },
      {
        name: 'intresse-under-rubrik',
        cue: ['vi|föreningen|bolaget vill|behöver'],
        object: ['berättigat|berättigade intresse|intressen'],
        never: ['rätt', 'invända|motsätta'],
        examples: ['Berättigat intresse: vi vill hålla kontakt med tidigare studerande.'],
        nearMisses: ['Vi vill tacka för ditt besök.'],
      },
    ],
  },
} as const satisfies Record<string, KindWords>;
