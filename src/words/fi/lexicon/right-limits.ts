import type { WordList } from '../../word-list.ts';

/** Limits of a right that the law does not know: how often, by what means, and at whose pleasure. */
export const rightLimits: WordList = {
  words: [
    'voimassa vähintään .. kuukautta|kuukauden|vuoden|vuotta',
    'sitova|sitoo|sitoudut|voimassa .. kuukautta|kuukauden|vuotta|vuoden|kaksitoista',
    'jos|mikäli|edellyttäen|kun .. hyväksyy|hyväksyvät|hyväksymme|suostuu|suostuvat|vakuuttaa|vakuuttavat',
    'aikaisintaan',
    'vasta .. lopussa|lopusta|päättyessä|päätyttyä|päättynyt|alusta|jälkeen|kuluttua',
    'suostumuksellamme|luvallamme|hyväksynnällämme|hyväksyntäämme|suostumustamme|lupaamme',
    'edellyttää|vaatii .. käyntiä|käymistä|suostumustamme|hyväksyntäämme|lupaa',
    'kahden|kolmen|viiden|neljän vuoden välein',
    'vain|ainoastaan .. allekirjoit*',
    'kerran|kahdesti vuodessa|kuukaudessa|kalenterivuodessa|vuosineljänneksessä|puolessa',
    'vain|ainoastaan|enintään|korkeintaan .. kerran|kahdesti|kertaa ... vuodessa|kuukaudessa|kalenterivuodessa|vuoden|kuukauden|vuosi',
    'tehtävä|lähetettävä|toimitettava|esitettävä|täytyy|pitää .. kirjeitse|kirjeellä|postitse|henkilökohtaisesti|faksilla|paperilomak*',
    'vain|ainoastaan|pelkästään .. kirjeitse|kirjeellä|postitse|kirjallisesti|kirjallinen|henkilökohtaisesti|toimistossamme|toimipisteessä*|käymällä|faksilla|paperilomak*',
    'jos|mikäli .. hyväksymme|suostumme|haluamme|katsomme',
    'harkintamme|harkintansa mukaan|mukaisesti|varassa|nojalla',
    'pidätämme oikeuden .. kieltäyty*|hylätä|evätä|torjua',
    'vasta|vain|ainoastaan .. sopimuksen|jäsenyyden|tilauksen|asiakkuuden|sopimuskauden päättyessä|päätyttyä|lopussa|päättymisen',
    'kerran joka|kahdessa|kolmessa|viidessä|vuosikymmenessä',
    'vain|ainoastaan .. jos|kun|mikäli .. painav*|pätev*|erityi*|vakav* syy|syyn|syitä|peruste|perusteita|perusteet',
    'vain|ainoastaan .. joka|jotka .. toimisto*|paikan',
    'kirjatulla|kirjattuna kirjeellä|kirjeenä',
    'muuta|muulla tapaa|tavalla .. ei',
  ],
  unless: [
    'kohtuut*|perusteet*|ilmeisen|henkilölli*|sähköpost*|verkossa|lomakkeella|maksut*|ilmai*',
    'uutiskir*|muistut*',
  ],
};

/** What Article 21(2) does not ask of those who object to marketing, nor Article 7(3) of those who withdraw. */
export const groundsDemanded: WordList = {
  words: [
    'perustelut|perustelu|perusteet|syyt|syy|selitys .. vakuuttaa|vakuuttavat|hyväksytään|hyväksymme|riittävät|riittää',
    'esittää|esität|esittämällä|antaa|ilmoittaa|kertoo .. perusteet|perustelut|perusteita|perusteluja|syyn|syyt',
    'edellyttää|vaatii .. perusteluja|perustelun|perustelut',
    'perusteltava|perusteltavaa',
    'jos|kun .. erityi*|painav*|hyvän syyn|perusteen|syy|peruste',
    'erityise*|henkilökohtais*|omaan|henkilökohtaiseen tilant* liitty*|perust*|peruste*',
    'tilanteeseesi|tilanteeseensa|tilanteesi|tilanteeseen liitty*|perust*|peruste*',
    'painav*|pätevä*|erityi*|riittäv*|hyvä|hyvän|hyväksyttäv* syy|syyn|syystä|syitä|peruste|perusteen|perusteella|perusteita|perustelu',
    'on|pitää|täytyy|tulee|pyydämme|jos|kun .. perustel*|perustelta*|syy|syyn|peruste',
    'perustelemalla|perustellusta|perustellulla',
  ],
  unless: ['ilman|*matta|*mättä|ei|et|tarvitse'],
};

/** What marketing is called. */
export const marketingWords: readonly string[] = ['*markkinoin*|*mainon*|uutiskir*'];

/** How a text says that a right may be used whenever one likes. */
export const atAnyTime: readonly string[] = ['milloin|koska tahansa'];

/** What an objection is called. */
export const objectionWords: readonly string[] = ['kiello*|kieltä*|kielto*|vastusta*|vastustu*'];
