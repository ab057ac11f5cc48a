import type { WordList } from '../../word-list.ts';

/** Limits of a right that the law does not know: how often, by what means, and at whose pleasure. */
export const rightLimits: WordList = {
  words: [
    'gäller i? minst .. månad|månader|år',
    'bindande|binder|bunden|bundet .. månader|månad|år|veckor',
    'om|förutsatt|ifall|såvida .. godkänner|accepterar|samtycker|godtar|bifaller',
    'övertygar|övertyga oss',
    'tidigast',
    'först .. upphört|upphör|slut|slutet|efter|gått|löpt',
    'med vårt|vår godkännande|samtycke|tillstånd',
    'kräver|förutsätter vårt|vår|ett|att .. godkännande|samtycke|besök|besöker|tillstånd',
    'måste .. besöka|komma|infinna',
    'gång på|vart|per två|tre|fem|tredje|femte år',
    'vartannat|vart tredje|femte år',
    'endast|bara .. undertecknat|undertecknad',
    'en gång om|per|i|varje|under året|år|månaden|månad|kalenderår|kvartal',
    'två|tre gånger om|per|i|varje|under året|år|månaden|månad|kalenderår',
    'endast|bara|högst|enbart .. gång|gånger ... år|året|månad|månaden|kalenderår',
    'måste .. brev|post|personligen|fax|pappersblankett|rekommenderat',
    'endast|bara|enbart|uteslutande .. brev|post|skriftligen|skriftligt|skriftlig|personligen|fax|besök|kontor|kontoret|pappersblankett|rekommenderat',
    'om|ifall vi .. godkänner|samtycker|anser|vill|går',
    'efter|enligt eget|vårt|egen|vår gottfinnande|bedömning|omdöme|skön',
    'förbehåller oss rätten|rätt att .. neka|vägra|avslå|avvisa',
    'först|endast|bara .. avtalet|avtalets|medlemskapet|medlemskapets|prenumerationen|avtalstidens upphör|upphört|slut|utgång|löpt',
    'en gång vart|vartannat|varje|var|på',
    'endast|bara|enbart .. om|när .. vägande|giltiga|särskilda|synnerliga|tungt skäl|grunder|anledning',
    'endast|bara .. kommer|besöker .. kontor|kontoret',
    'rekommenderat|rekommenderad brev|post',
    'inget|inga annat|andra sätt',
  ],
  unless: [
    'om vi inte|ej',
    'inte om vi',
    'ogrundad*|orimlig*|uppenbart|identitet*|e-post|elektroniskt|formulär|kostnadsfri*|gratis',
    'nyhetsbrev|påminn*',
  ],
};

/** What Article 21(2) does not ask of those who object to marketing, nor Article 7(3) of those who withdraw. */
export const groundsDemanded: WordList = {
  words: [
    'förklaring|motivering|skäl|skälen .. övertygar|godtas|godtar|godkänns|räcker|accepteras',
    'anger|uppger|lägger|ger|angett|uppgett .. skäl|motivering|grunder',
    'kräver|förutsätter .. motivering|skäl',
    'ska|måste|bör|skall|behöver .. motivera|motiveras|grundas',
    'om|när .. särskilt|särskilda|giltigt|vägande skäl|grund',
    'skäl|grunder|grund|anledning .. din|er|dennes|egen särskilda|personliga|egna|speciella? situation|omständigheter',
    'vägande|giltiga|giltigt|särskilda|särskilt|goda|tillräckliga|berättigade|gott skäl|grund|anledning',
    'måste|ska|behöver .. motivera|motiveras|skäl|ange|förklara',
    'motiverad|motiverat invändning|invända|begäran',
  ],
  unless: ['utan|oavsett|inte|ingen'],
};

/** What marketing is called. */
export const marketingWords: readonly string[] = ['*marknadsföring*|reklam*|nyhetsbrev*'];

/** How a text says that a right may be used whenever one likes. */
export const atAnyTime: readonly string[] = ['när som helst'];

/** What an objection is called. */
export const objectionWords: readonly string[] = ['förbud*|förbjud*|invänd*|invändning*|motsätt*'];
