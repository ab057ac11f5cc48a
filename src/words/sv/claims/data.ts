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
    leads: [
      'registrets uppgifter',
      '{uppgift} :',
      '{insamling} .. {uppgift}',
      '{uppgift} .. är|såsom|omfattar',
      'följande .. {uppgift}',
      'vi samlar|registrerar|lagrar|behandlar in?',
    ],
    items: [
      '{kinds}',
      '{uppgift}',
      '*historik|*nummer|*uppgifter|*adress|*namn|*datum|*språk|*bild|*val',
    ],
    entries: [
      {
        name: 'insamlade-slag',
        cue: [
          'noterar|noteras ..5 tidpunkt*|belopp*|besök*|datum|*namn|*nummer',
          '{insamling} ..5 tidpunkt*|belopp*|besök*|datum',
          '{insamling} ..8 *nummer|*numret|*adress|*namn|*modell|*version|position|*historik|*sätt|*datum',
          'följande uppgifter|personuppgifter :',
          '{insamling} ..8 {kinds}',
          '{kinds} ..4 {insamling}',
          '{uppgift} ..4 såsom|exempelvis|är|omfattar ..4 {kinds}',
          '{kinds} ..3 {kinds} ..3 {kinds}',
          '{användning} ..6 {kinds}',
          'uppger|anger|lämnar ..4 {kinds}',
          '{insamling} ..5 *nummer|*numret|*historik',
        ],
        never: [
          'rätt',
          'kontakta',
          'kan du',
          'skriv|skrev',
          'lämnar|lämnas|skickar ut|till',
          'frivillig*|obligator*',
          'vår postadress|adress|e',
          'får ..2 {kinds}',
        ],
        examples: [
          'Vi samlar in ditt namn och telefonnummer.',
          'Uppgifterna är namn, adress och telefonnummer.',
          'Om arbetssökande behandlas meritförteckning och ansökningsbrev.',
        ],
        nearMisses: [
          'Du har rätt att rätta din adress.',
          'Vi svarar till den e-postadress som du skrev från.',
        ],
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
        never: [
          'avses|menas',
          'skicka',
          'ber ..2 inte',
          'inställning*',
          'bara|endast om',
          'kräver',
          'brandvägg*',
        ],
        maySure: true,
        closed: [
          '{känslig}',
          'behandlar|behandlas|behandla|samlar|samlas|in|lagrar|lagras|sparar|sparas|särskilda|kategorier|registreras|registrerar|innehåller',
        ],
        examples: [
          'Vi behandlar hälsouppgifter om dig.',
          'Fingeravtryck samlas in.',
          'Registret innehåller patientuppgifter.',
        ],
        nearMisses: ['Hälsa är viktigt.', 'Skicka inte känsliga uppgifter till oss per e-post.'],
      },
    ],
  },
  children: {
    headings: ['barn|minderåriga|barnens'],
    entries: [
      {
        name: 'om-barn',
        cue: [
          '*barnens|*barnen|*barns',
          'elever|skolelever',
          'barn|barns|barnens|barnet|barnen|barnets',
          'under ..2 år|årsåldern',
          'minderåriga|minderårigas|minderårig',
        ],
        object: [
          'samlar|samlas|behandlar|behandlas|behandla|lagrar|lagras|registrerar|registreras|sparar|sparas|innehåller|antecknas',
          'riktar|riktad|riktade|avsedd|avsedda|avsett',
        ],
        never: [
          'skyddar|skyddas',
          'behöver|behövs|krävs',
          'rabatt|gratis|lekplats',
          'marknadsför*',
          'Om vi',
          'bästa',
        ],
        maySure: true,
        closed: [
          'vår',
          'barn|barns|barnens|minderåriga|minderårigas|personer|under|13|15|16|18|år|från',
          'samlar|samlas|in|behandlar|behandlas|lagrar|sparar|tjänsten|webbplatsen|appen|riktar|riktad|avsedd|sig|tjänster',
        ],
        examples: [
          'Vi samlar inte in uppgifter om barn.',
          'Vi behandlar minderårigas uppgifter.',
          'Tjänsten är inte avsedd för barn.',
        ],
        nearMisses: [
          'Det finns en lekplats för barn.',
          'Den som är under 13 år behöver vårdnadshavarens samtycke.',
        ],
      },
    ],
  },
  source: {
    headings: [
      'källor|informationskällor|uppgiftskällor|källa|uppgiftskälla|informationskälla',
      'varifrån',
      'var .. får|kommer',
    ],
    items: [
      '{uppgift}',
      '*registret|*register|*systemet|myndigheter|dig|befolkningsdatasystemet|själv|arbetsgivar*',
    ],
    entries: [
      {
        name: 'fås-från',
        cue: [
          '{uppgift} ..3 kommer|härrör|härstammar från|ur',
          '{uppgift} ..3 uppstår|uppkommer|genereras|bildas när|då|genom',
          'fått|inhämtat|hämtat ..6 från|av|ur',
          'ur|från *systemet|*registret|*register|*tjänst ..3 uppdaterar|uppdateras|kontrollerar',
          'överför|lämnar|ger|skickar ..5 {uppgift} ..2 till oss',
          'lämnar|ger|uppger|anger du själv? ..3 {uppgift}',
          'du lämnar|ger|uppger|anger ..4 {uppgift}',
          '{insamling} ..6 från|av|ur ..4 dig|registret|*registret|*systemet|myndigheter|partner|samarbetspartner|tredje|andra|källor|*arbetsgivare|registrerade|folkbokföring*|*företag',
          '{insamling} ..6 från|av|ur ..4 {bolag}',
          '{insamling} ..6 från|av|ur ..4 registrerade|folkbokföring*|*företag|*myndighet*|*arbetsgivare|*läkare*|vårdnadshav*',
          'från dig själv',
          'som du lämnar|ger|uppger|lämnat|gett|uppgett',
          'informationskällor|uppgiftskällor|informationskälla|uppgiftskälla|källor',
          'lämnar|ger|skickar|meddelar ..5 till? oss ..4 {uppgift}',
          'lämnar|ger|skickar ..3 {uppgift} ..2 till oss',
          'kontaktas|kontaktar för ..2 {uppgift}',
        ],
        object: ['{uppgift}', '{kinds}', 'informationskällor|källor'],
        never: [
          'rätt',
          'kan du',
          'respons',
          'måste|skyldig',
          'inte lämnar',
          '{utanför}',
          'efter',
          'Om du',
          'förutsättning',
          'lämnas|lämnar ut',
        ],
        direction: 'in',
        examples: [
          'Vi får uppgifter från befolkningsregistret.',
          'Uppgifterna samlas in av dig.',
          'Den remitterande läkaren ger oss uppgifterna i remissen.',
        ],
        nearMisses: [
          'Vi får gäster från hela världen.',
          'Vi får respons av kunder via webbformuläret.',
        ],
      },
      {
        name: 'källa-under-rubrik',
        cue: ['*registret|*systemet|*myndighet|arbetsgivaren|själv|själva'],
        object: ['källor|källa|informationskällor|uppgiftskällor'],
        never: ['öppen'],
        direction: 'in',
        examples: ['Källor: medlemmen själv och befolkningsdatasystemet'],
        nearMisses: ['Systemet startar av sig själv.'],
      },
    ],
  },
} as const satisfies Record<string, KindWords>;
