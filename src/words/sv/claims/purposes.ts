import type { KindWords } from '../../claim-words.ts';

export const purposes = {
  purpose: {
    headings: [
      'ändamål|ändamålen|ändamålet|syfte|syften',
      'varför|hur .. använder|behandlar|används',
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
          '{användning} ..6 {uppgift} ..4 för|till|i',
          '{uppgift} ..4 {användning} ..3 för|till|i',
          '{insamling} ..6 {uppgift} ..4 för',
          'ändamål|ändamålet|syftet ..6 är',
          'för att kunna?',
          'i syfte att',
        ],
        object: ['{uppgift}', '{användning}'],
        never: ['rätt', 'så länge', 'lagras|sparas i'],
        examples: [
          'Vi använder dina uppgifter för att leverera bokningen.',
          'Uppgifterna behandlas för marknadsföring.',
        ],
        nearMisses: ['Du har rätt att begära radering.'],
      },
      {
        name: 'marknadsföring',
        cue: [
          'direktmarknadsföring|nyhetsbrev|nyhetsbrevet',
          'riktad|inriktad marknadsföring|reklam',
        ],
        never: ['rätt', 'invända|motsätta|förbjuda|avregistrera'],
        examples: ['Nyhetsbrev skickas varje månad.'],
        nearMisses: ['Du har rätt att motsätta dig direktmarknadsföring.'],
      },
    ],
  },
  basis: {
    headings: ['rättslig|rättsliga grund|grunder|grunden', 'grund|grunder för behandlingen'],
    entries: [
      {
        name: 'grund',
        cue: [
          'rättslig|rättsliga|lagliga grund|grunden|grunder',
          'grundar|grundas|baserar|baseras|bygger ..4 samtycke|avtal|avtalet|intresse|förpliktelse|skyldighet',
          'berättigat|berättigade|berättigad intresse|intressen',
          'fullgöra|fullgörande|fullgörandet ..3 avtal|avtalet',
          'rättslig|rättsliga|lagstadgad förpliktelse|skyldighet|förpliktelser',
          'ditt samtycke',
          'med stöd av',
          'allmänt intresse',
        ],
        never: ['återkalla|återkallas|återta', 'utan ditt'],
        examples: [
          'Behandlingen grundar sig på ditt samtycke.',
          'Den rättsliga grunden är avtalet.',
        ],
        nearMisses: ['Du kan återkalla ditt samtycke.'],
      },
    ],
  },
  interest: {
    headings: ['berättigat|berättigade intresse|intressen'],
    entries: [
      {
        name: 'berättigat-intresse',
        cue: ['berättigat|berättigade intresse|intressen', 'vårt intresse'],
        never: ['rätt', 'invända'],
        examples: ['Vårt berättigade intresse är att förhindra missbruk.'],
      },
    ],
  },
} as const satisfies Record<string, KindWords>;
