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
    'människa|människor|människan|anställd*|medarbetar*|tjänsteman|tjänstemän|handläggar*|personal*|sakkunnig*|hjälp|stöd',
  ],
};

/** How they tell that something is offered to children, and how that it is for others. */
export const offeredWords = {
  words: ['erbjuder|erbjuds|riktar|riktas|riktade|avsedd|avsedda|avsett .. barn|minderåriga'],
  unless: ['vuxna|bara|endast|föräldrar|vårdnadshavare'],
};

/** How they tell of cookies, and that only what the service strictly needs is stored: of such ones nothing is owed. */
export const cookieWords = {
  words: ['kaka|kakor|kakorna|cookie|cookies'],
  unless: ['nödvändig*|nödvändiga|tekniska|tekniskt|krävs|kräver|behövs|behöver'],
};
