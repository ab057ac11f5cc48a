import type { KindWords } from '../../claim-words.ts';

export const data = {
  data: {
    headings: [
      'vilka .. uppgifter',
      'personuppgifter|uppgifter som',
      'registrets datainnehåll|innehåll',
      'kategorier',
      'personuppgifter',
    ],
    leads: ['{insamling} .. {uppgift}', '{uppgift} .. är|såsom|omfattar', 'följande .. {uppgift}'],
    items: ['{kinds}', '{uppgift}'],
    entries: [
      {
        name: 'insamlade-slag',
        cue: [
          '{insamling} ..8 {kinds}',
          '{kinds} ..4 {insamling}',
          '{uppgift} ..4 såsom|exempelvis|är|omfattar ..4 {kinds}',
          '{kinds} ..3 {kinds} ..3 {kinds}',
          '{användning} ..6 {kinds}',
          'uppger|anger|lämnar ..4 {kinds}',
        ],
        never: ['rätt', 'kontakta'],
        examples: [
          'Vi samlar in ditt namn och telefonnummer.',
          'Uppgifterna är namn, adress och telefonnummer.',
        ],
        nearMisses: ['Du har rätt att rätta din adress.'],
      },
    ],
  },
  'special-data': {
    headings: ['känsliga|särskilda .. uppgifter|kategorier', 'hälsouppgifter'],
    entries: [
      {
        name: 'särskilda-kategorier',
        cue: [
          '{insamling} ..6 {känslig}',
          '{känslig} ..4 {insamling}',
          '{användning} ..6 {känslig}',
        ],
        never: ['avses'],
        maySure: true,
        closed: [
          '{känslig}',
          'behandlar|behandlas|behandla|samlar|samlas|in|lagrar|sparar|särskilda|kategorier',
        ],
        examples: ['Vi behandlar hälsouppgifter om dig.', 'Fingeravtryck samlas in.'],
        nearMisses: ['Hälsa är viktigt.'],
      },
    ],
  },
  children: {
    headings: ['barn|minderåriga|barnens'],
    entries: [
      {
        name: 'om-barn',
        cue: [
          'barn|barns|barnens|barnet',
          'under ..2 år|årsåldern',
          'minderåriga|minderårigas|minderårig',
        ],
        object: ['{uppgift}', 'riktar|riktade|avsedd|avsedda|vårdnadshavar*|samtycke'],
        maySure: true,
        closed: ['barn|barns|minderåriga|minderårigas', 'samlar|in|behandlar'],
        examples: ['Vi samlar inte in uppgifter om barn.', 'Vi behandlar minderårigas uppgifter.'],
        nearMisses: ['Det finns en lekplats för barn.'],
      },
    ],
  },
  source: {
    headings: ['källor|informationskällor|uppgiftskällor|källa', 'varifrån', 'var .. får'],
    items: ['{uppgift}', '*registret|*register|myndigheter|dig|befolkningsdatasystemet'],
    entries: [
      {
        name: 'fås-från',
        cue: [
          '{insamling} ..6 från|av|ur ..4 dig|registret|*registret|*systemet|myndigheter|partner|samarbetspartner|tredje|andra|källor|arbetsgivare',
          'från dig själv',
          'som du lämnar|ger|uppger',
          'informationskällor|uppgiftskällor',
        ],
        object: ['{uppgift}', 'informationskällor'],
        never: ['rätt', 'kan du'],
        direction: 'in',
        examples: ['Vi får uppgifter från befolkningsregistret.', 'Uppgifterna samlas in av dig.'],
        nearMisses: ['Vi får gäster från hela världen.'],
      },
    ],
  },
} as const satisfies Record<string, KindWords>;
