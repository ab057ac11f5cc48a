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
          'utlagd|utlagt|outsourcad|outsourcat ..4 {bolag}',
          'får ..4 myndighet*',
          '{bolag} som ..2 ser|får ..4 {uppgift}',
          'personuppgiftsbiträde|personuppgiftsbiträden är|:',
          'biträde* ..3 {bolag}',
          'synliga|tillgängliga ..3 för ..4 {bolag}',
          'synliga|tillgängliga ..3 för ..4 {mottagare}',
          'anlitar|använder vi? ..6 {bolag}',
          '{utlämning} ..8 till|med|åt ..4 {mottagare}',
          '{utlämning} ..8 till|med|åt ...5 {bolag}',
          '*leverantör*|*partner*|*byrå|*byrån|*myndighet*|biträden|polisen|skatteverket ..3 behandlar|behandla|får ..6 {uppgift}',
          '*leverantör*|*partner*|*byrå|*byrån|*myndighet* ..2 får|behandlar ..4 {kinds}',
          'sköts|hanteras|tillhandahålls|behandlas|utförs av ..4 {bolag}',
          'för vår räkning',
          'mottagare|mottagarna är|av',
          'lämnar|lämnas|lämna|delar|delas|lämnat|lämnats inte|aldrig ..4 ut|vidare|med',
          '{uppgift} ..3 lämnas|delas inte|aldrig',
        ],
        object: ['{uppgift}', 'dem', '{kinds}', 'prov|provet|prover'],
        never: [
          'du|ni|registrerade har',
          'rätt att begära|få|invända|överföra|flytta',
          'förbjuda|motsätta|invända',
          'på din begäran överför|lämnar',
          'till dig',
          '{utanför}',
          'annan personuppgiftsansvarig',
          'mot betalning',
          'villkor',
          'från ..2 {bolag}',
          'statistik',
          'skyldig*',
          'måste',
        ],
        maySure: true,
        told: [
          'lämnar|lämnas|överför|överförs|delar|delas|skickar|skickas|vidarebefordrar|vidarebefordras|ger|ges|förmedlar|förmedlas|överlåter|överlåts|utlämnas|ut|vidare',
        ],
        closed: [
          'lämnar|lämnas|lämna|ut|vidare|över|delar|delas|ger|säljer|utlämnas|lämnat|lämnats|överlåts',
          'tredje|part|parter|man|utomstående|andra|någon|annan|obehöriga|utanför|personer|företag',
        ],
        examples: [
          'Vi lämnar ut uppgifter till vår bokföringsbyrå.',
          'Dina uppgifter lämnas inte ut till tredje part.',
          'Löneräkningen sköts av Räknegran Ab, som får dina löneuppgifter.',
          'Betaltjänstleverantören får ditt namn och ordernummer.',
        ],
        nearMisses: [
          'Vi delar kök med grannarna.',
          'På din begäran överför vi uppgifterna till en annan personuppgiftsansvarig.',
        ],
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
          'standardavtalsklausuler*|standardklausuler|standardiserade|modellklausuler',
          'adekvat skyddsnivå',
          'beslut om adekvat',
          'data privacy framework',
          'lämnar|lämna inte|aldrig? eu|ees|eu/ees',
          'servrar|server|servrarna|datacenter* ..4 {utanför}',
        ],
        object: [
          '*ansökan|säkerhetskopiorna',
          '{uppgift}',
          'standardavtalsklausul*|standardklausul*',
          'servrar|server|servrarna',
          'skyddsnivå',
          'de|dem|överföring|överföringen',
          'säkerhetskopi*|inspelningar*',
        ],
        never: [
          'kunder|gäster',
          'pengar|betalningar|varor|beställningar',
          'rätt',
          'adress|adressen',
          'egna villkor',
        ],
        maySure: true,
        blocked: ['bolaget|föreningen|stiftelsen|företaget|klubben|vi finns|är|ligger'],
        told: [
          'lämnar|lämnas|överför|överförs|delar|delas|skickar|skickas|vidarebefordrar|vidarebefordras|ger|ges|förmedlar|förmedlas|överlåter|överlåts|utlämnas|ut|vidare',
          'lagrar|lagras|sparar|sparas|förvarar|förvaras|bevarar|bevaras|behandlar|behandlas|finns|ligger',
          'säkerhetskopiorna|inspelningarna|ansökan|ansökningarna',
          'utanför eu|ees',
        ],
        closed: [
          'överför|överförs|överföra|lämnar|lämnas|lagras|lagrar|behandlas|behandlar|skickas|flyttas|ut|över|sparas|överföring',
          'utanför|eu|ees|eu:s|eller|europeiska|ekonomiska|samarbetsområdet|unionen|området|internationella|organisationer|stater',
          'tredje|land|länder|tredjeland|tredjeländer',
        ],
        examples: [
          'Vi överför dina uppgifter till USA.',
          'Uppgifterna överförs inte utanför EU eller EES.',
          'Dina uppgifter lagras i Förenta staterna.',
          'Säkerhetskopiorna förvaras i Kanada.',
        ],
        nearMisses: [
          'Vi får beställningar från kunder i USA.',
          'Vi levererar beställningar även till USA och Kanada.',
        ],
      },
    ],
  },
  sale: {
    headings: ['försäljning'],
    entries: [
      {
        name: 'säljer-uppgifter',
        cue: [
          'säljer|säljs|sälja|säljas|sålt|hyr|hyrs|hyra|hyras',
          'lämnas|lämnar|utlämnas .. mot betalning|ersättning|vederlag',
        ],
        object: ['{uppgift}', '*adresser|*adresslista|*lista|adresslistor|*registret'],
        never: ['rum|möbler', 'återförsäljare', 'biljetter', 'båtar', 'varor|produkter'],
        examples: [
          'Vi säljer inte dina uppgifter.',
          'Adresser i medlemsregistret kan säljas till förlag.',
          'Dina uppgifter lämnas inte ut mot betalning.',
        ],
        nearMisses: [
          'Vi säljer möbler.',
          'Produkterna säljs av återförsäljare vars uppgifter finns på webbplatsen.',
        ],
      },
    ],
  },
} as const satisfies Record<string, KindWords>;
