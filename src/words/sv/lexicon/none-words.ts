/** How the words of an absence tell of a joint controller, and how they tell it away. */
export const jointWords = {
  words: ['tillsammans|gemensamt|gemensam|gemensamma'],
  unless: ['ensam|ensamma|ensamt|själv|själva|bara|endast'],
};

/** How they tell of a machine that decides, and of people who do. */
export const machineWords = {
  words: [
    'automatisk|automatiskt|automatiska|automatiserat|automatiserade|algoritm*|dator|datorn|datorprogram*|programvara*|maskin|maskinellt|ai',
    'program|programmet|system|systemet avgör|beslutar|bestämmer|godkänner|avslår',
  ],
  unless: [
    'instruktör*|tränare|rådgivare',
    'nämnd|nämnden|styrelse|styrelsen|lärare|läkare|chef|chefen',
    'människa|människor|människan|anställd*|medarbetar*|tjänsteman|tjänstemän|handläggar*|personal*|sakkunnig*|hjälp|stöd',
  ],
  plain: [
    'program|programmet|dator|datorn|programvara|algoritm|algoritmen|maskin|maskinen|system|systemet|robot|ai .. avgör|beslutar|bestämmer|godkänner|avslår|beviljar|nekar|väljer|ensamt|själv',
    'avgör|beslutar|bestämmer|godkänner|avslår|beviljar .. programmet|datorn|algoritmen|systemet|maskinen',
    'avgörs|beslutas|bestäms|avslås|beviljas .. av .. program|programmet|dator|datorn|algoritm|algoritmen|system|systemet|maskin',
  ],
};

/** How they tell that something is offered to children, and how that it is for others. */
export const offeredWords = {
  words: ['erbjuder|erbjuds|riktar|riktas|riktade|avsedd|avsedda|avsett .. barn|minderåriga'],
  unless: ['vuxna|bara|endast|föräldrar|vårdnadshavare'],
  plain: [
    'erbjuder|erbjuds|riktar|riktas|avsedd|avsedda|avsett .. barn|minderåriga',
    'barn|minderåriga .. kan|får .. själva|skapa|registrera|beställa|köpa|gå',
  ],
};

/** How they tell of cookies, and that only what the service strictly needs is stored: of such ones nothing is owed. */
export const cookieWords = {
  words: ['kaka|kakor|kakorna|cookie|cookies'],
  unless: ['nödvändig*|nödvändiga|tekniska|tekniskt|krävs|kräver|behövs|behöver'],
};
/** How they tell of data on their way, or of who works with them, and what else a country may be named for. */
export const abroadWords = {
  words: [
    'uppgifter|uppgifterna|kopior|*kopior|*kopiorna|support|supporten|kundtjänst|kundtjänsten|löner|lönerna|betalningar|nyhetsbrev*|arkiv|arkivet|*registret|server|servern|servrar|leverantör|leverantören|bolag|bolaget|moderbolag*|molnet|databas*|samtal|meddelanden',
    'överförs|överför|skickas|skickar|går|sköts|sköter|lagras|finns|förvaras|behandlas|hanteras|besvaras|räknas|drivs|ligger|arbetar|läses',
  ],
  unless: [
    'beställning*|paket|kunder|besökare|resor|själv|adekvat*|beslut|lag|lagen',
    'inte|ej|inga|ingen|inget|aldrig',
  ],
};

/** How a denial is taken back for some: what stands behind is not denied. */
export const exceptionWords: readonly string[] = [
  'utom|förutom',
  'bortsett från',
  'med undantag för|av',
  'undantaget',
  'andra|annan|annat än',
  'bara|endast',
];
