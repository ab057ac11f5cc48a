import type { ClaimWords } from '../../claim-words.ts';

/** Dit inga uppgifter går: allt utanför EES. */
const beyond = [
  'utanför EU|EES',
  'utanför europeiska unionen|ekonomiska',
  'EU|EES',
  'europeiska unionen',
  'europeiska ekonomiska samarbetsområdet',
  '(',
  ')',
  'till länder|land|stater utanför',
  'till? tredjeland|tredjeländer',
  'till? tredje land|länder',
  'till? något tredjeland',
  'till? tredjeland|tredjeländer eller till? internationella organisationer',
  'och|eller',
  'området',
];

/** Rubriker under vilka hela informationen gäller. */
const general = [
  'dataskyddsinformation|dataskyddsbeskrivning|integritetspolicy|registerbeskrivning|dataskydd|allmänt|övrigt',
];

/** Hur svenskan berättar att något inte finns. */
export const absences: ClaimWords['absences'] = {
  transfer: {
    examples: [
      'Vi överför inte dina personuppgifter utanför EES.',
      'Vi överför inte personuppgifter till länder utanför EU/EES.',
      'Personuppgifter överförs inte till tredjeland.',
      'Dina uppgifter överförs inte utanför EU eller EES.',
      'Ingen överföring av personuppgifter till tredjeland sker.',
    ],
    words: [
      ...beyond,
      'vi|jag|inte|aldrig|inga|ingen|några|någon',
      'överför|överförs|skickar|skickas|flyttar|flyttas|för|förs|lämnar|över|ut',
      'dina uppgifter|personuppgifter',
      'uppgifter|personuppgifter om? dig?',
      'överföring|överföringar av',
      'överföring|överföringar',
      'sker|görs|förekommer|gör|överhuvudtaget',
      'den? personuppgiftsansvarige överför|skickar|lämnar',
    ],
    below: [
      ...general,
      ...beyond,
      'var|plats|platsen|för|behandling|behandlingen|behandlas|behandlar|lagras|lagrar',
      'överföring|överföringar|överförs|överför|internationella|vi|av|dina|uppgifter|personuppgifter|till|och|vart|går|länder|skickar',
      'mottagare|utlämnande|utlämning|vem|vilka|får|lämnar|lämnas|ut|ger|delar|delas',
    ],
  },
  'joint-control': {
    examples: [
      'Vi bestämmer ensamma ändamålen och medlen för behandlingen och har inga gemensamt personuppgiftsansvariga.',
      'Det finns inga gemensamt personuppgiftsansvariga.',
    ],
    words: [
      'vi|jag|har|är|det|finns|föreligger|inte|inga|ingen|inget|något|någon|några|och',
      'gemensamt personuppgiftsansvariga|personuppgiftsansvarig|personuppgiftsansvar',
      'gemensamma personuppgiftsansvariga',
      'tillsammans? med någon annan?',
      'bestämmer ensamma|ensam|själva om|över? ändamålen|ändamål och medlen|medel för behandlingen',
      'bestämmer ensamma|ensam|själva hur|över dina uppgifter|personuppgifter används|behandlas',
      'är ensamt|ensam personuppgiftsansvariga|personuppgiftsansvarig',
    ],
    below: [
      ...general,
      'personuppgiftsansvarig|personuppgiftsansvariga|gemensamt|gemensamma|personuppgiftsansvar|dataskyddsombud|och|vem|ansvarar|ansvarig|är|för|dina|uppgifter|personuppgifter|kontaktuppgifter',
    ],
  },
  'officer-contact': {
    examples: ['Vi har inget dataskyddsombud.', 'Vi har inte utsett något dataskyddsombud.'],
    words: [
      'vi|jag|har|inte|inget|något|ett|det|finns',
      'utsett|utnämnt|utsetts|utnämnts',
      'den? personuppgiftsansvarige har inte|inget',
      'dataskyddsombud',
      'eftersom|då lagen|dataskyddsförordningen inte kräver|förutsätter det|ett av? oss?',
      'det av en verksamhet som vår',
      'av vår verksamhet',
      'eftersom|då vi inte är skyldiga att utse|utnämna|ha ett|något',
    ],
    below: [
      ...general,
      'personuppgiftsansvarig|dataskyddsombud|dataskyddsombudet|och|vem|ansvarar|ansvarig|är|för|dina|uppgifter|personuppgifter|kontaktuppgifter|har|vi|ett|gemensamt|personuppgiftsansvariga',
    ],
  },
  'automated-decision': {
    examples: [
      'Vi fattar inga automatiserade beslut.',
      'Vi fattar inga beslut om dig enbart på automatisk väg.',
      'Vi använder inte automatiserat beslutsfattande.',
      'Automatiserat individuellt beslutsfattande förekommer inte.',
      'Vi fattar inga beslut som enbart grundas på automatiserad behandling.',
    ],
    words: [
      'vi|jag|inte|aldrig|inga|några|eller|och|heller',
      'fattar|fattas|gör|görs|använder|används|tillämpar|tillämpas',
      'automatiserade|automatiska individuella? beslut',
      'automatiserat|automatiskt individuellt? beslutsfattande',
      'förekommer|sker',
      'beslut om|som dig|rör',
      'som rör dig',
      'dig',
      'beslut om dig enbart|uteslutande|endast på automatisk väg',
      'beslut om dig enbart|uteslutande|endast automatiskt',
      'enbart|uteslutande|endast på automatiserad|automatisk behandling',
      'beslut som enbart|uteslutande|endast? grundas|grundar|baseras|bygger sig? enbart|uteslutande|endast? på automatiserad|automatisk behandling',
      'dina uppgifter|personuppgifter används inte|aldrig för automatiserat|automatiskt beslutsfattande',
      'inklusive|inbegripet profilering',
      'eller profilering|profilerar',
      'och profilerar dig inte',
      'som har|får rättsliga följder|verkningar för dig',
      'enligt artikel 22',
      'i den mening som avses i artikel 22 i? dataskyddsförordningen?',
    ],
    below: [
      ...general,
      'automatiserade|automatiska|automatiserat|automatiskt|individuella|beslut|beslutsfattande|profilering|och|eller|fattar|vi',
      'rättigheter|dina|övriga|andra|hur|du|använder|utövar|dem|klagomål|klaga|rätt|att',
    ],
  },
  children: {
    examples: [
      'Vi erbjuder inte våra tjänster direkt till barn.',
      'Våra tjänster riktar sig inte till barn.',
    ],
    words: [
      'vi|inte|aldrig|inga|är|riktar|riktas|sig|riktade|avsedda|avsedd|erbjuder|erbjuds',
      'våra|vår tjänster|tjänst',
      'tjänster',
      'direkt',
      'till|för|mot barn|minderåriga',
      'till|för|mot barn eller minderåriga',
    ],
    below: [
      ...general,
      'barn|minderåriga|och|våra|tjänster|till|för|vem|vilka|gäller|denna|det|här|informationen|berör|erbjuder|vi|registrerade|kategorier|av',
    ],
  },
};
