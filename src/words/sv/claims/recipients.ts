import type { KindWords } from '../../claim-words.ts';

export const recipients = {
  recipient: {
    headings: [
      'mottagare|mottagarna',
      'utlämnande|utlämning|utlämnanden',
      'vem|vilka .. lämnas|delar|delas|får',
    ],
    leads: ['{utlämning} .. {uppgift}', '{uppgift} .. {utlämning}', 'mottagare|mottagarna'],
    items: ['{mottagare}', '{bolag}'],
    entries: [
      {
        name: 'lämnas-till',
        cue: [
          '{utlämning} ..6 till|med|åt ..4 {mottagare}',
          '{utlämning} ..8 till|med|åt ..4 {bolag}',
          '{mottagare} ..3 behandlar|behandla|får ..6 {uppgift}',
          'mottagare|mottagarna är|av',
          'lämnar|lämnas|lämna|delar|delas inte ..4 ut|vidare|{uppgift}',
          '{uppgift} ..3 lämnas|delas inte',
        ],
        object: ['{uppgift}', 'dem'],
        never: ['rätt', 'på din begäran', 'till dig', '{utanför}'],
        maySure: true,
        closed: [
          'lämnar|lämnas|lämna|ut|vidare|över|delar|delas|ger|säljer|utlämnas',
          'tredje|part|parter|man|utomstående|andra|någon|annan|obehöriga',
        ],
        examples: [
          'Vi lämnar ut uppgifter till vår bokföringsbyrå.',
          'Dina uppgifter lämnas inte ut till tredje part.',
        ],
        nearMisses: ['Vi delar kök med grannarna.'],
      },
    ],
  },
  transfer: {
    headings: ['överföring|överföringar', 'utanför eu|ees', 'tredje land|länder|tredjeland'],
    entries: [
      {
        name: 'överförs-ut',
        cue: [
          '{flytt} ..8 {utanför}',
          '{utanför} ..4 {flytt}',
          'standardavtalsklausuler*|standardklausuler|standardiserade',
          'adekvat skyddsnivå',
          'beslut om adekvat',
          'lämnar|lämna inte? eu|ees|eu/ees',
          'servrar|server ..4 {utanför}',
        ],
        object: [
          '{uppgift}',
          'standardavtalsklausul*|standardklausul*',
          'servrar|server',
          'skyddsnivå',
          'de|dem|överföring',
        ],
        never: ['kunder|gäster', 'pengar|betalningar|varor', 'rätt'],
        maySure: true,
        closed: [
          'överför|överförs|överföra|lämnar|lämnas|lagras|lagrar|behandlas|behandlar|skickas|flyttas|ut|över',
          'utanför|eu|ees|eu:s|eller|europeiska|ekonomiska|samarbetsområdet|unionen|området',
          'tredje|land|länder|tredjeland|tredjeländer',
        ],
        examples: [
          'Vi överför dina uppgifter till USA.',
          'Uppgifterna överförs inte utanför EU eller EES.',
          'Dina uppgifter lagras i Förenta staterna.',
        ],
        nearMisses: ['Vi får beställningar från kunder i USA.'],
      },
    ],
  },
  sale: {
    headings: ['försäljning'],
    entries: [
      {
        name: 'säljer-uppgifter',
        cue: ['säljer|säljs|sälja|hyr|hyrs'],
        object: ['{uppgift}'],
        never: ['rum|möbler'],
        examples: ['Vi säljer inte dina uppgifter.'],
        nearMisses: ['Vi säljer möbler.'],
      },
    ],
  },
} as const satisfies Record<string, KindWords>;
