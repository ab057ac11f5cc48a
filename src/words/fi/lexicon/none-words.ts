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
    'ohjaaja|valmentaja|lääkäri|opettaja|johtaja',
    'käsittelij*|lautakunta|hallitus|johtokunta|opettaja|lääkäri|toimihenkilö*',
    'ihminen|ihmiset|ihmisen|työntekij*|virkamie*|virkailij*|viranhaltij*|asiantuntij*|henkilö*|esihenkilö*|apuna|auttaa|avustaa|tukena',
  ],
  plain: [
    '*ohjelma|tietokone|*ohjelmisto|algoritmi|kone|järjestelmä|robotti|tekoäly .. päättää|ratkaisee|hyväksyy|hylkää|myöntää|epää|valitsee|yksin|itse',
    'päättää|ratkaisee|hyväksyy|hylkää|myöntää .. *ohjelma|tietokone|*ohjelmisto|algoritmi|kone|järjestelmä|tekoäly',
  ],
};

/** How they tell that something is offered to children, and how that it is for others. */
export const offeredWords = {
  words: [
    'tarjoamme|tarjotaan|tarjoaa|suunnattu|tarkoitettu .. lapsille|lapsillekin|alaikäisille',
    'lapsille|alaikäisille .. tarjoamme|tarjotaan|suunnattu|tarkoitettu',
  ],
  unless: ['aikuisille|vain|ainoastaan|vanhemmille|huoltajille|huoltajat'],
  plain: [
    'tarjoamme|tarjotaan|suunnattu|tarkoitettu .. lapsille|lapsillekin|alaikäisille',
    'lapsille|alaikäisille .. tarjoamme|tarjotaan|suunnattu|tarkoitettu|palvelumme',
    'lapset|lapsi|alaikäiset .. voivat|voi|saavat .. itse|liittyä|rekisteröityä|tilata|ostaa|luoda',
  ],
};

/** How they tell of cookies, and that only what the service strictly needs is stored: of such ones nothing is owed. */
export const cookieWords = {
  words: ['*eväste*'],
  unless: ['välttämättö*|tarpeelli*|pakolli*|tekni*|edellyttä*'],
};
/** How they tell of data on their way, or of who works with them, and what else a country may be named for. */
export const abroadWords = {
  words: [
    'tiedot|tietoja|tietosi|tietojasi|*kopiot|*kopioita|*kopioiden|*tuki|tukipyynnöt|*palvelu|*palvelun|palkanlaskenta|*laskenta|*maksut|uutiskir*|arkisto|palvelin|palvelimet|palvelimella|palvelimelle|*toimittaja*|*hankkija*|*yhtiö*|tiimi*|*keskus|pilvi*|tietokan*|puhelut|viestit|*pyynnöt',
    'siirretään|siirrämme|lähetetään|lähetämme|menevät|säilytetään|tallennetaan|käsitellään|käsittelee|hoidetaan|hoitaa|vastataan|vastaa|sijaitsee|sijaitsevat|lasketaan|ylläpidetään|toimii|luetaan',
  ],
  unless: [
    'tilauks*|paket*|asiakkaita|matk*|itse|riittävä*|päätö*|laki|lain',
    'ei|eivät|emme|eikä|ole',
  ],
};

/** How a denial is taken back for some: what stands behind is not denied. */
export const exceptionWords: readonly string[] = [
  'paitsi',
  'lukuun ottamatta',
  'poikkeuksena|poikkeus',
  'muualle|muille|muuta|muiden kuin',
  'vain|ainoastaan',
  '*ta|*tä lukuunottamatta',
];
