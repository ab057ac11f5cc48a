import type { KindWords } from '../../claim-words.ts';

export const around = {
  providing: {
    headings: [
      'skyldighet att lämna',
      'obligatoriskt|obligatoriska',
      'måste du|jag lämna',
      'är det obligatoriskt|frivilligt',
    ],
    entries: [
      {
        name: 'måste-lämnas',
        cue: [
          'du|ni inte ..2 uppger|ger|lämnar|anger|fyller',
          'utan ..2 *beteckning|*nummer|uppgifter|uppgifterna|dem kan',
          'Om|om ..2 {uppgift} ..2 inte',
          'krävs|kräver|förutsätter att ..1 du|ni ger|lämnar|uppger',
          'obligatoriska fält|fälten|uppgifter',
          'fält|uppgifter ..3 obligatoriska',
          'obligatoriskt|obligatoriska|frivilligt|frivilliga|frivillig',
          'förutsättning|krav|villkor ..6 {uppgift}',
          '{uppgift} ..4 förutsättning|krav|villkor|nödvändig|nödvändiga|nödvändigt',
          'måste ..3 lämna|uppge|ange|begära|ge|lämnas|uppges',
          'utan uppgifterna|dessa|dem|sådana',
          'inte lämnar|uppger|ger|lämnas ..5 {uppgift}',
          'skyldig|skyldiga att lämna|uppge|ange',
          'personbeteckning*|personnum*|telefonnum* ..2 nödvändig*|nödvändigt|krävs',
        ],
        object: [
          '*beteckning|*nummer',
          'fält|fälten',
          '{uppgift}',
          '{kinds}',
          'personbeteckningen|personnumret',
        ],
        never: [
          '*myndigheter|*myndighet',
          'spara*|lagra*',
          'rätt',
          'kakor',
          'bälte',
          'lämnas ut',
          'vi ..2 inte lämnar',
        ],
        polarity: 'affirmed',
        examples: [
          'Du måste lämna uppgifterna för att kunna boka.',
          'Utan uppgifterna kan vi inte ta emot beställningen.',
          'Om du inte lämnar uppgifterna kan vi inte leverera din beställning.',
          'Det är frivilligt att uppge telefonnummer.',
        ],
        nearMisses: ['Bälte är obligatoriskt.', 'Vi ger dig uppgifterna inom en månad.'],
      },
    ],
  },
  cookies: {
    headings: ['kakor|cookies'],
    entries: [
      {
        name: 'kakor',
        cue: [
          'kakor|kakorna|cookies|cookie|kaka|*kakor|*kakan',
          'kakinställning*|cookieinställning*|inloggningskaka|webbkak*|kakbanner*',
          'spårningspix*|pixeltagg*|webbfyr*|spårningsteknik*',
        ],
        never: ['bakar|småkakor', 'kaffe'],
        examples: [
          'Vår webbplats använder kakor.',
          'Vi använder spårningspixlar i våra utskick.',
          'Du kan ändra dina kakinställningar längst ner på sidan.',
        ],
        nearMisses: ['Till kaffe serveras kakor.'],
      },
    ],
  },
  security: {
    headings: ['säkerhet|skydd|dataskydd|informationssäkerhet', 'hur .. skyddar'],
    entries: [
      {
        name: 'skyddas',
        cue: [
          'skyddar|skyddas|skyddade|skydda|krypterar|krypteras|krypterade|krypterad|krypterat|brandvägg*|dataskyddsåtgärder|säkerhetsåtgärder',
          'tekniska och organisatoriska',
          'lämpliga|nödvändiga tekniska|organisatoriska',
        ],
        object: [
          '*trafik|*trafiken|databas*',
          '{uppgift}',
          'förbindelse*|system*|server*|*servern',
          'åtgärder',
        ],
        never: ['utanför', 'försäkring*'],
        examples: [
          'Vi skyddar dina uppgifter.',
          'Förbindelsen till servern är krypterad.',
          'Vi vidtar lämpliga tekniska och organisatoriska åtgärder för att skydda dina uppgifter.',
        ],
        nearMisses: ['Vi skyddar golven.', 'Försäkringen skyddar ditt bagage.'],
      },
      {
        name: 'bara-behöriga',
        cue: [
          'kommer|komma åt ..2 {uppgift}',
          'endast|bara ..12 kommer|komma åt',
          'behörigheter|behörighet ..5 arbetsuppgift*|lösenord*|personlig*',
          'endast|bara ..10 åtkomst|tillgång|behörighet',
          'åtkomst|åtkomsten|tillgång|tillgången|behörighet ..6 endast|bara|begräns*',
          'begränsar|begränsas|begränsad ..2 åtkomst*|tillgång*',
          'endast|bara ..3 anställda|personer|personal|behöriga ..6 behandla*|åtkomst|tillgång',
          'behandlas endast|bara av',
          'låst|låsta|inlåst|inlåsta',
          'tystnadsplikt*|sekretess*',
        ],
        object: [
          'behörighet*|lösenord*',
          '{uppgift}',
          '*material|*materialet',
          'tystnadsplikt*|sekretess*',
          'utrymme*|skåp',
          'åtkomst*',
        ],
        never: ['sparas i', 'utan ditt', 'rätt'],
        examples: [
          'Endast anställda vars uppgifter förutsätter det har åtkomst till registret.',
          'Manuellt material förvaras i ett låst utrymme.',
          'De som behandlar personuppgifter har tystnadsplikt.',
        ],
        nearMisses: ['Dörrarna låses klockan 22.'],
      },
    ],
  },
  change: {
    headings: ['ändringar|uppdateringar'],
    entries: [
      {
        name: 'beskrivningen-ändras',
        cue: [
          'senaste|aktuella|uppdaterade versionen|version',
          'uppdatera|uppdaterar|uppdateras|uppdaterades|uppdaterats|ändra|ändrar|ändras|ändringar|revideras|reviderar ..6 *beskrivning*|*policy*|meddelande|meddelandet|informationen|information|*policyn',
          '*beskrivning*|*policy*|*policyn ..4 ändras|uppdateras|ändra|uppdatera|uppdaterades|uppdaterats|uppdaterad',
          '*ändringar ..4 informerar|meddelas|meddelar|publiceras|publicerar ..5 webbplats*|post|sida*|tjänsten',
        ],
        never: ['tidtabell*', 'priser*', 'kontaktuppgifter', 'rätt att begära'],
        examples: [
          'Vi kan uppdatera denna dataskyddsbeskrivning.',
          'Om ändringar informerar vi på vår webbplats.',
        ],
        nearMisses: ['Vi byter lakan varje dag.', 'Tidtabellsändringar meddelas på stationen.'],
      },
    ],
  },
} as const satisfies Record<string, KindWords>;
