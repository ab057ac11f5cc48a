/** How the words of an absence tell of a joint controller, and how they tell it away. */
export const jointWords = {
  words: ['yhdessä|yhteisesti|yhteisrekisterinpitäj*'],
  unless: ['yksin|ainoa|ainoana|itse|vain'],
};

/** How they tell of a machine that decides, and of people who do. */
export const machineWords = {
  words: [
    'automaattis*|algoritm*|tietokone*|ohjelma|ohjelman|ohjelmisto*|tekoäly*|kone|koneellis*',
    'järjestelmä päättää|ratkaisee|hyväksyy|hylkää',
  ],
  unless: [
    'ihminen|ihmiset|ihmisen|työntekij*|virkamie*|virkailij*|viranhaltij*|asiantuntij*|henkilö*|esihenkilö*|apuna|auttaa|avustaa|tukena',
  ],
};

/** How they tell that something is offered to children, and how that it is for others. */
export const offeredWords = {
  words: [
    'tarjoamme|tarjotaan|tarjoaa|suunnattu|tarkoitettu .. lapsille|lapsillekin|alaikäisille',
    'lapsille|alaikäisille .. tarjoamme|tarjotaan|suunnattu|tarkoitettu',
  ],
  unless: ['aikuisille|vain|ainoastaan|vanhemmille|huoltajille|huoltajat'],
};

/** How they tell of cookies, and that only what the service strictly needs is stored: of such ones nothing is owed. */
export const cookieWords = {
  words: ['*eväste*'],
  unless: ['välttämättö*|tarpeelli*|pakolli*|tekni*|edellyttä*'],
};
