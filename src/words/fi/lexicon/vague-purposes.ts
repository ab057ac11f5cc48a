import type { WordList } from '../../word-list.ts';

export const vaguePurposes: WordList = {
  words: [
    'palvelu*|tuote|tuotte*|toiminta*|toiminna*|toimintojen|liiketoiminta*|liiketoiminna*|verkkosivu*|sivusto*|asiakaskokemu*|käyttökokemu*|käyttäjäkokemu* analysoin*|kehit*|paran*',
    'palvelu*|tuotte*|toiminna*|liiketoiminna*|asiakaspalvelu* ja|sekä palvelu*|tuotte*|toiminna*|asiakaspalvelu* analysoin*|kehit*|paran*|suunnit*',
    'palvelu*|tuotte*|toiminta*|toiminna*|liiketoiminta*|liiketoiminna* jatkuv*|edelleen|laadu*|laatu* kehit*|paran*',
    'kehit*|paran* ... palvelu*|tuotte*|toiminta*|liiketoiminta*|verkkosivu*|sivusto*|asiakaskokemu*|käyttökokemu*|käyttäjäkokemu*',
    'uusien|uusia|uuden palvelu*|tuotte* kehit*|luomi*|suunnit*',
    'tuotekehity*|liiketoimintakehity*|palvelukehity*',
    'tutkimustarkoitu*|tutkimuskäyttö*',
    'tutkimuksen|tutkimukselli* tarkoitu*',
    'tutkimukseen|tutkimuksiin|tutkimukselli* tarkoitu*',
    'personoi*|räätälöi*|yksilöll*|yksilöid*|kohdenne*|henkilökohtai* palvelu*|sisältö*|sisäll*|tarjou*|kokemu*|asiakaskokemu*|käyttökokemu*',
    'palvelu*|sisällö*|kokemu* personoin*|räätälöin*',
    'liiketoimintatarkoitu*|liiketoimintatarpe*',
    'liiketoiminnalli*|kaupalli*|sisäisi*|hallinnolli*|muihin|erilaisi*|laillisi*|asianmukaisi*|muita|operatiivi*|tilastolli* tarkoitu*|tarpeisiin|syistä',
    'muihin|muita|liiketoimintaan|liiketoimintaamme|toimintaan|toimintaamme|palveluihin ... liittyvi* tarkoituk*|tarkoitu*|tarpeisiin',
    'liiketoiminnan|liiketoimintamme|toimintamme edistämi*|tarpeisiin|tarkoituksiin|harjoittami*|analysoi*',
    'asiakasymmärry*|asiakaskokemuksen',
  ],
  unless: [
    'miten|kuinka|mitkä|mitä|milloin|missä|montako|mikä|millä|mihin|minkä',
    'palautte*|palaute*|kysely*|vastauk*|vastaust*|klik*|hakusan*|haku|hakuja|osto*|ostos*|tilaushistori*',
    'virheraport*|virheilmoitu*|virhelok*|kaatumis*|loki*|artikkel*|selailu*|puhelu*|nauhoit*|tallente*',
    'käynt*|käynn*|käynei*|latausaik*|latausaj*|kävijämäär*|valitu*|valituk*|reklamaati*|arvostelu*',
    'toivei*|mittaamme|mitataan|laskemme|laskemalla|vertaamme|lukema*|lukemi*|vikailmoitu*|häiriö*',
    'poistetaan|korja*|sijain*|väitöskirj*|seurantatutkim*',
  ],
};
