import type { KindWords } from '../../claim-words.ts';

export const data = {
  data: {
    headings: [
      'tietosisältö',
      'mitä .. tietoja',
      'käsiteltävät|kerättävät tiedot|henkilötiedot',
      'tietoryhmät|henkilötietoryhmät',
      'henkilötiedot',
      'tiedot',
    ],
    leads: [
      '{keräys} .. {tieto}',
      '{tieto} .. {keräys}',
      'seuraavia|seuraavat .. {tieto}',
      '{tieto} .. ovat|kuten|seuraavat',
      '{keräys} ..2 sinusta|sinulta|asiakk*|jäsen*|hakij*|potila*',
    ],
    items: [
      '{kinds}',
      '{tieto}',
      '*historia|*numero|*tunnus|*tiedot|*osoite|*nimi|*päivä|*kieli|*kuva|*allekirjoitus|*valinnat|*suostumukset',
    ],
    entries: [
      {
        name: 'kerätyt-lajit',
        cue: [
          '{keräys} ..8 {kinds}',
          '{kinds} ..5 {keräys}',
          '{tieto} ..4 kuten|esimerkiksi|ovat|sisältävät ..4 {kinds}',
          '{kinds} ..2 {kinds} ..3 {kinds}',
          '{käyttö} ..6 {kinds}',
          '{keräys} ..4 *numerosi|*numeroa|*historia|*historiasi|*tunnuksesi|*tunnuksen|*osoitteesi',
          '{keräys} ..3 *nimesi|*nimen|*korttisi',
        ],
        never: [
          'oikeus',
          'voit|voitte',
          'kuvapanki*',
          'kirjoita|kirjoitit',
          'pyynnöstä*',
          'annetaan|luovut*',
        ],
        examples: [
          'Keräämme nimesi ja puhelinnumerosi.',
          'Tietoja ovat nimi, osoite ja puhelinnumero.',
          'Tallennamme maksukorttisi neljä viimeistä numeroa.',
          'Työnhakijoista käsitellään ansioluettelo, hakemuskirje ja palkkatoive.',
        ],
        nearMisses: [
          'Voit tarkistaa osoitteen.',
          'Vastaamme sähköpostiosoitteeseen, josta kirjoitit.',
        ],
      },
    ],
  },
  'special-data': {
    headings: [
      'erityiset henkilötietoryhmät|tietoryhmät',
      'arkaluonteiset tiedot|henkilötiedot',
      'terveystiedot',
    ],
    entries: [
      {
        name: 'erityiset-ryhmät',
        cue: [
          '{keräys} ..6 {erityinen}',
          '{erityinen} ..6 {keräys}',
          '{käyttö} ..5 {erityinen}',
          '{erityinen} ..3 {käyttö}',
          'rekisteri|rekisterissä|rekisteriin ..3 {erityinen}',
        ],
        never: [
          'tarkoitetaan',
          'lähetä|lähettäkää',
          'laki|lain|asetus|asetuksen',
          'vain|ainoastaan jos|kun|jos',
          'voit',
          'asetuksista',
        ],
        maySure: true,
        closed: [
          '{erityinen}',
          'käsittele|käsitellä|kerää|kerätä|tallenna|tallenneta|kirjata|kirjaa|sisällä|sisältää',
          'kuuluvia|koskevia|henkilötietoja|henkilötietoryhmiin|muita',
        ],
        examples: [
          'Käsittelemme terveystietojasi.',
          'Sormenjälkiä kerätään.',
          'Rekisteri sisältää potilastietoja.',
        ],
        nearMisses: [
          'Terveys on tärkeää.',
          'Älä lähetä meille arkaluonteisia tietoja sähköpostitse.',
          'Erityisillä henkilötietoryhmillä tarkoitetaan esimerkiksi terveystietoja.',
        ],
      },
    ],
  },
  children: {
    headings: ['lapset|lasten|alaikäiset|alaikäisten'],
    entries: [
      {
        name: 'lapsista',
        cue: [
          'alle ..2 *vuotiaa*|*vuotiaide*|*vuotiailta|*vuotiaista',
          'lapsille|lasten|lapsilta|lapsista|lapsia|lapsen|lapset|lapsesta|lapseltasi|lapsesi',
          'alaikäis*',
          '*vuotiailta|*vuotiaiden',
        ],
        object: [
          'kerätä|kerätään|keräämme|kerää|käsittelemme|käsitellään|käsittele|käsitellä|käsittelee|tallennamme|tallennetaan|tallenna|säilytämme|säilytetään|kirjataan|kirjaamme|rekisteröidään|sisältää',
          'on ..3 {tieto}',
          '{lapset} {tieto}',
          'suunnattu|tarkoitettu|suunnata',
        ],
        never: [
          'suojaamme|suojataan|suojelemme',
          'tarvitsee|tarvitaan',
          'annok*',
          'jos|mikäli',
          'etu',
          'markkino*',
        ],
        maySure: true,
        closed: [
          'lapsille|lasten|lapsilta|lapsista|lapsia|lapsen',
          'alaikäisten|alaikäisiltä|alaikäisiä|alaikäisistä|alaikäisille',
          'kerää|kerätä|käsittele|käsitellä|tallenna|tallenneta|alle|*vuotiailta|*vuotiaiden|*vuotiaista|13|15|16|18|12',
          'palvelua|palvelumme|palvelu|suunnattu|tarkoitettu|verkkosivusto|verkkosivustoa|sovellus|sovellusta',
        ],
        examples: [
          'Emme kerää lasten tietoja.',
          'Käsittelemme alle 15-vuotiaiden tietoja.',
          'Rekisterissä on lasten tietoja.',
          'Palvelua ei ole tarkoitettu lapsille.',
        ],
        nearMisses: [
          'Lapsille on leikkipaikka.',
          'Alle 13-vuotias tarvitsee huoltajan suostumuksen.',
        ],
      },
    ],
  },
  source: {
    headings: [
      'tietolähteet|lähteet|tietolähde|tietojen lähteet',
      'mistä .. saamme|saadaan|kerätään|tiedot|keräämme',
      'säännönmukaiset tietolähteet',
    ],
    items: [
      '{tieto}',
      '*rekisteri*|*rekisteristä|*järjestelmä|*järjestelmästä|sinulta|itseltäsi|rekisteröidyltä|viranomaisilta|väestötieto*|itse|työnantaja*',
    ],
    entries: [
      {
        name: 'saadaan-joltakin',
        cue: [
          '{keräys} ..6 *lta|*ltä|*ista|*stä|*sta|itseltäsi',
          'itseltäsi|sinulta|rekisteröidyltä|itseltään|asiakkaalta|*lta|*ltä ..4 {keräys}',
          '*rekisteristä|*rekistereistä|väestötietojärjestelmästä ..5 {keräys}',
          'antamasi|antamiasi|ilmoittamasi|toimittamasi|luovuttamasi tiedot|tietoja|tietojen',
          'toimittaa|antaa|luovuttaa|ilmoittaa|lähettää|toimittavat ..2 meille ..5 {tieto}',
          'toimittaa|antaa|luovuttaa|ilmoittaa ..5 {tieto} ..3 meille',
          'tietolähteet|tietolähteenä|tietolähteinä|tietolähde',
          'työnantajasi|huoltaja|lääkäri|viranomainen ..3 toimittaa|antaa|ilmoittaa|luovuttaa meille',
        ],
        object: [
          '{tieto}',
          '{kinds}',
          'tietolähteet|tietolähteenä|tietolähteinä|*järjestelmä|*rekisteri',
        ],
        never: [
          'oikeus',
          'voit',
          '{ulkopuoli}',
          'kuluttua',
          'palautetta',
          'perusteella',
          'pakoll*',
          'päättymisestä',
          'turvallisuu*',
          '{pyyntö}',
          'emme voi',
          '*osoitteesta',
        ],
        direction: 'in',
        examples: [
          'Saamme tietoja väestötietojärjestelmästä.',
          'Keräämme tiedot sinulta itseltäsi.',
          'Työnantajasi toimittaa meille yhteystietosi työterveyspalveluja varten.',
          'Luottotietosi hankimme Suomen Asiakastieto Oy:ltä.',
        ],
        nearMisses: [
          'Saamme palautetta asiakkailta.',
          'Saamme maksun pankista seuraavana päivänä.',
        ],
      },
      {
        name: 'lähde-otsikon-alla',
        cue: [
          '*rekisteri|*järjestelmä|*viranomainen|työnantaja|työnantajasi|itse|sinä|rekisteröity',
        ],
        object: ['tietolähteet|tietolähde|lähde|lähteet|tietolähteenä|tietolähteinä'],
        direction: 'in',
        never: ['{ulkopuoli}', 'avoimen'],
        examples: ['Tietolähteet: jäsen itse ja väestötietojärjestelmä'],
        nearMisses: ['Järjestelmä käynnistyy itse.'],
      },
    ],
  },
} as const satisfies Record<string, KindWords>;
