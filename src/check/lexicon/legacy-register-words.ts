import { lexiconOf } from './lexicon.ts';

/**
 * Terms of the Finnish Personal Data Act 523/1999, repealed on 1 January 2019, and of the register
 * description it asked for in section 10.
 */
export const legacyRegisterWords = lexiconOf({
  fi: {
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
  },
  sv: {
    words: [
      'registerbeskrivning*|personregisterbeskrivning*',
      'registeransvarig*|registeransvariga',
      'registeransvarige|registeransvariges|registerförare*|registerhållare*',
      'regelmässig*|regelrätt*|ordinarie uppgiftskäll*|informationskäll*|datakäll*|utlämn*|överlåt*|överför*|källor|uppgiftsutlämn*',
      'uppgift* ... regelmässigt',
      'regelmässigt ... fås|får|erhålls|inhämtas|utlämnas|lämnas|överförs|uppgift*',
      'principer|principerna för|av registrets? skydd|skyddet|skyddande|skyddandet|registerskyddet',
      'principer|principerna för|av skydd|skyddet|skyddande|skyddandet|skyddandet av register|registret|personregistret|registrets',
      '*registrets datainnehåll|informationsinnehåll|uppgiftsinnehåll|datainnehållet',
      'registrets namn|innehåll|dataskydd',
      'granskningsrätt*|insynsrätt*|kontrollrätt*|inspektionsrätt*',
      'rätt|rätten till insyn|granskning',
      'avgiftsfritt|gratis|kostnadsfritt en gång per|om året|år|kalenderår',
      'egenhändigt undertecknad*|undertecknat',
      'förbudsrätt*',
      'personuppgiftslag|personuppgiftslagen|personuppgiftslagens',
      'adb|adb-*',
      'manuellt material',
    ],
    unless: [
      'ersätt*|ersatt*|tidigare|gamla|gammal|upphäv*|följde|tillämpade|tillämpades|kallades|hette|gällde|numera|längre|före|istället|stället|förr|revisor*|revision*|bolagsman*|aktieägar*|skattemyndighet*|hyresvärd*',
    ],
  },
});
