import type { WordList } from '../../word-list.ts';

export const legacyRegisterWords: WordList = {
  words: [
    'rekisteriselost*|henkilörekisteriselost*',
    'rekisteri- ja tietosuojaselost*',
    'tarkastusoikeu*',
    'säännönmukai* tietojen|tieto|henkilötietojen? lähte*|luovutu*|luovuttam*|tietolähte*|tietojenluovutu*',
    'säännönmukaisesti ... luovut*|siirr*|siirret*',
    'säännönmukaisesti ... saadaan|saamme|kerätään|keräämme|hankitaan|haetaan',
    'luovut*|siirr*|saadaan|saamme|kerätään|hankitaan|haetaan ... säännönmukaisesti',
    'tarkastuspyyn* ... *rekister*|tietojen|tiedot|tiedoistaan|tiedoistasi|henkilötie*|tietosi|tietonsa',
    '*rekister*|henkilötie* ... tarkastuspyyn*',
    'säännönmukai* tietolähte*|tietoluovutu*|luovutuks*|luovutu*|lähte*|siirro*',
    '*rekisterin suojauksen|suojaamisen|suojaus periaatteet|periaatteista|periaatteita|periaatteiden',
    '*rekisterin tietosisältö*|tietosisällö*',
    'rekisterin nimi',
    'rekisteriasioista|rekisteriasioissa|rekisteriasioita|rekisteriasioiden vastaava*|hoitava*|yhteyshenkilö*',
    'maksutta|ilmaiseksi kerran vuodessa',
    'omakätisesti allekirjoite*|allekirjoitettu*',
    'kielto-oikeus|kielto-oikeude*',
    'henkilötietolaki|henkilötietolain|henkilötietolaissa|henkilötietolakia|henkilötietolakiin',
    'manuaalinen|manuaalisen aineisto|aineiston',
    'atk:lla|atk-*',
  ],
  unless: [
    'korvaa*|korvas*|korvan*|entinen|entisen|entistä|entiset|aiempi|aiemman|aiempaa|aikaisem*|vanha|vanhan|vanhaa|kumottu*|kumosi|kumoutu*|enää|sijasta|sijaan|ennen|asti|saakka|noudatimme|noudatettiin|sovellettiin|kutsuttiin|nykyisin|nykyään|päättyi|aikaan|aikana|tilintarkastusoikeu*',
    'kaupparekisteriselost*|yhtiöoikeu*|tilintarkast*|osakkaan|osakkeenomista*|veroviranomai*|vuokranantaja*|auditoin*|yhtiömiehe*|sopimuskumppani*|verohallinno*',
  ],
};
