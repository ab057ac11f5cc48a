import type { WordList } from '../../word-list.ts';

/** How the text of a right refuses it; what narrows a refusal may make it lawful. */
export const rightRefusals: WordList = {
  words: [
    'emme|ei .. tuota|tuoteta|laadi|laadita|hävitä',
    'käsittely|käsittelyä|käyttö jatkuu|jatketaan|jatkamme',
    'poistaminen|oikaiseminen|korjaaminen|rajoittaminen|tarkastaminen|siirtäminen|vastustaminen|peruuttaminen|kopion|jäljennöksen .. suljettu|poissuljettu|mahdotonta|kielletty|kiellettyä',
    'ei|eivät|eikä .. poista|oikaise|korjaa|muuta|näytä|anna|luovuta|siirrä|rajoita|hyväksy|keskeytä|pysäytä|jäädytä|luovuteta|tulosteta|hylää',
    'emme|ei|eivät .. ota|oteta .. vastaan|käsittelyyn',
    'ei|emme|eikä|eivät|kenellekään .. jaeta|jaa|keskeytetä|käsitellä|käsittele|estää|lopettaa|kytkeä|tutkita|tutki|avaa',
    'merkinnät|tiedot|kirjaukset .. lopullisia|pysyviä',
    'tietosi|tiedot|tietoja jäävät|jää|säilyvät .. pysyvästi|ikuisesti|lopullisesti',
    'vain|ainoastaan .. omaan|sisäiseen käyttöömme|käyttöön',
    'emme|ei|eivät|et|ette|emmekä|eikä .. poista|poisteta|poistaa|oikaise|oikaista|korjaa|korjata|rajoita|rajoiteta|rajoittaa|anna|anneta|antaa|saa|saada|voi|voida|voitte|luovuta|luovuteta|toimita|toimiteta|näytä|näytetä|siirrä|siirretä|siirtää|hyväksy|hyväksytä|toteuta|toteuteta|vastaa|vastata|salli|sallita|peruuta|peruuteta|peruuttaa|vastustaa|tarkastaa|lopeta|keskeytä|huomioi|huomioida|noudata',
    'ei|emme|sinulla|asiakkaalla|asiakkailla .. ole|ei .. oikeutta|mahdollista|mahdollisuutta',
    'hylkäämme|hylätään|epäämme|evätään|torjumme|torjutaan|kieltäydymme',
    'oikeus|oikeutta|oikeudet ei|eivät .. koske|ole|päde',
    'ei|emme .. oteta|ota huomioon|vastaan|käsittelyyn|tutkittavaksi',
    'ei|et .. perua|peruta|purkaa|kunnioiteta',
    'suostumus|suostumuksesi|suostumuksen .. sitova|peruuttamaton|lopullinen',
    'ei|emme|eikä .. muuteta|muuta|hävitetä|avata|esitetä',
  ],
  unless: [
    'tarvitse|tarvita|liian|myöhäistä|vaikeaa|hankalaa|estettä|kysy|kysytä|pakko|haittaa|epäröi|maksa',
    'enää|enempää|lisää',
    'saa|lähetä|lähetetä|toimiteta .. viestejä|mainontaa|mainoksia|markkinointia|uutiskirjettä|uutiskirjeitä',
    'voimme|voidaan|voi .. kieltäyty*|evätä|hylätä',
    'jos|mikäli|ellei|ellemme|kun|koska|sillä|kunnes|niin|silloin|siltä|joita|jotka|jota|jonka|joiden|joihin',
    'laki|lain|laissa|lakia|lakisää*|*laki|*lain|*laissa|velvoit*|velvollisuu*|edellyt*|vaati|vaatii|tarvitsem*|tarvitaan|tarpeen|välttämät*|artikla*|tuomioistui*',
    'paitsi|lukuun|muu|muun|muut|muita|muiden|toisten|toisen|vain|ainoastaan|ilman|aina|vaikuta|tarkoita|peri|peritä|veloita|*maksu*|perustel*|syytä|osaa|kaikissa|kaikkiin|viivyt*|viipymättä',
  ],
};

/** What grants a right, in a clause that denies nothing. */
export const rightGrants: readonly string[] = [
  'näet|näkyvät|korjataan|poistetaan|löydät|saatavilla|napsauta|linkistä|asetuksista',
  'oikeus|oikeutesi|oikeuden|voit|voitte|voi|saat|saatte|saada|saa',
  'pyydä|pyydät|pyytää|pyynnöstä*|pyytämällä|pyynnön|vaatia|vaadi|ota|ilmoita|kirjoita|kerro|kysy|vastustaa|vastusta|peru|peruuttaa|peruuta|tarkastaa|lähetä',
  'korjaamme|oikaisemme|poistamme|annamme|toimitamme|lähetämme|lopetamme|rajoitamme|siirrämme|poistetaan|oikaistaan|korjataan|annetaan|toimitetaan|rajoitetaan|siirretään',
];

/** What shows that a refusal leaves nobody and nothing out. */
export const wholeRefusals: readonly string[] = [
  '*asiakka*|jäsen*|käyttäjien|käyttäjiemme|käyttäjiltä|työntekijöiden|työntekijöidemme|vuokralaisten|potilaiden',
  'mitään|kaikkia|kaikki|lainkaan|ollenkaan|missään|kenenkään|pyyntö*|pyynnöt|pyynnöistä|vastustukset|peruutukset',
];

/** How a refusal is said to hold in any case: it is no condition. */
export const concessions: readonly string[] = [
  'silloinkin|siinäkin|tapauksessa kun|jos|vaikka',
  'edes silloin|siinä? kun|jos|vaikka',
  'vaikka',
];
