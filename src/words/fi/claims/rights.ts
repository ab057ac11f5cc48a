import type { KindWords } from '../../claim-words.ts';

const leads = [
  'oikeus|oikeudet|oikeuksia|oikeutesi|oikeuksiasi|oikeudessa|oikeuksiin|oikeuksiisi',
  'voit|voitte',
  'voi .. pyytää|vaatia',
];

export const rights = {
  access: {
    headings: [
      'tarkastusoikeus',
      'oikeus saada pääsy',
      'oikeus tarkastaa',
      'pääsy tietoihin',
      'oikeus saada tietoa|jäljennös',
    ],
    leads,
    items: [
      'pääsy|pääsyä|pääsyn',
      'tarkastaa|tarkistaa',
      'jäljennö*|kopio|kopion',
      'tietää',
      'vahvistus|vahvistuksen',
    ],
    entries: [
      {
        name: 'pääsy-tietoihin',
        cue: [
          'nähtäväksesi|nähtäväkseen|nähtäväksi',
          'tutustua ..5 {tieto}',
          'tarkistaa|tarkastaa|kysyä|selvittää ...4 mitä|mitkä ..2 {tieto}',
          'selvityksen|selvitys ..5 käsittely*',
          'pääsy|pääsyä|pääsyn|pääsyoikeu* ..4 {tieto}',
          '{tieto} ..3 pääsy|pääsyyn',
          'tarkastaa|tarkistaa|tarkastamista|tarkastusoikeu*|nähdä ..5 {tieto}',
          'tarkastusoikeu*',
          'jäljennös|jäljennöksen|jäljennöstä|kopio|kopion|kopiota|kopioita|otteen ..5 {tieto}',
          '{tieto} ..2 jäljennös|kopio|jäljennöksen|kopion',
          'tietää ...8 käsit*|tallenn*|tietoja|kerä*',
          'saada tieto|tietoa|tiedon ...8 käsit*|tallenn*',
          'vahvistus|vahvistuksen|vahvistusta ...8 käsit*|tieto*',
        ],
        object: ['sinulla|teillä|rekisteröidyllä|asiakkaalla', '{oikeus}'],
        never: ['kumppan*', 'työntekij*', 'järjestelmä*', 'palveluntarjo*', 'lisätie*'],
        examples: [
          'Sinulla on oikeus saada pääsy tietoihisi.',
          'Voit tarkastaa tietosi.',
          'Sinulla on oikeus saada tietää, mitä tietoja sinusta on tallennettu.',
          'Sinulla on oikeus saada vahvistus siitä, käsittelemmekö sinua koskevia tietoja.',
        ],
        nearMisses: [
          'Kumppanillamme on oikeus saada pääsy tietoihin.',
          'Voit tarkistaa aukioloajat verkkosivuiltamme.',
          'Lähetämme jäljennöksen laskusta sähköpostitse.',
        ],
      },
      {
        name: 'tiedot-nähtävillä',
        cue: [
          'näet|näette ..4 {tieto}',
          'tarkastuspyyn*|tietopyyn*',
          'pyyntö|pyynnön ..4 tarkasta*|tarkista*',
          'saat|saatte ..5 {tieto} ..3 nähtäväksi|nähtäväksesi|itsellesi',
          'toimitamme|annamme|lähetämme ..4 jäljennö*|kopio* ..5 {tieto}',
        ],
        never: ['maks*', 'kulu*|kuluessa', '*issa|*ssa vastaa*', 'lasku*', 'poist*'],
        examples: [
          'Näet omat tietosi kirjautumalla OmaKuusi-palveluun.',
          'Tarkastuspyyntö tehdään allekirjoitetulla lomakkeella kirjaamoon.',
        ],
        nearMisses: ['Näet tuotteen hinnan ostoskorissa.'],
      },
    ],
  },
  rectification: {
    headings: [
      'oikaisu|oikaiseminen|oikaisuoikeus',
      'oikeus oikaista',
      'oikeus tietojen oikaisemiseen',
      'tiedon|tietojen korjaaminen|oikaiseminen',
    ],
    leads,
    items: [
      'oikais*|oikaistu*',
      'korjata|korjaamista|korjattua|korjatuksi',
      'täydent*|täydennetty*',
    ],
    entries: [
      {
        name: 'oikaisu',
        cue: [
          'korjauspyyn*|oikaisupyyn*',
          'oikaista|oikaisua|oikaisemista|oikaisemme|oikaisemiseen|oikaisemisen|oikaistavaksi|oikaisemaan|oikaistaan|oikaistuksi|oikaistuiksi|oikaise|oikaiseminen|oikaisuun',
          'korjata|korjaamista|korjaamaan|korjataan|korjausta|korjaamme|korjatuksi|korjatuiksi|korjattavaksi|korjaamiseen|korjaa',
          'täydentää|täydentämistä|täydennetään|täydentämään|täydennetyksi',
          'oikaisupyyn*',
        ],
        object: ['{tieto}', 'oikeus|oikeutta|oikeuden', '*tiedoissasi'],
        never: [
          'virhe järjestelmä*',
          'huone*',
          'takuu*',
          'laitte*|laite',
          'tietokan*',
          'oikaisuvaatimu*',
          'päätökse*',
          'puhe*',
        ],
        examples: [
          'Sinulla on oikeus vaatia tietojesi oikaisemista.',
          'Voit pyytää meitä korjaamaan virheellisen tiedon.',
          'Jos huomaat tiedoissasi virheen, korjaamme sen pyynnöstäsi.',
        ],
        nearMisses: [
          'Korjaamme huoneen lampun.',
          'Oikaisuvaatimus kunnan päätöksestä tehdään kunnanhallitukselle.',
        ],
      },
      {
        name: 'päivittää-itse',
        cue: [
          'päivittää|muuttaa|muokata ..3 {tieto}',
          '{tieto} ..3 päivittää|muuttaa|muokata|päivittämistä',
        ],
        object: ['voit|voitte|saat', 'oikeus|oikeutta', 'pyytää'],
        never: ['selost*|tietosuojaselost*', 'voimme|saatamme'],
        examples: ['Voit itse päivittää yhteystietosi asiakastililläsi.'],
        nearMisses: ['Voimme päivittää tämän selosteen tietoja.'],
      },
    ],
  },
  erasure: {
    headings: [
      'poistaminen|poisto',
      'oikeus tulla unohdetuksi',
      'oikeus poistaa',
      'oikeus tietojen poistamiseen',
    ],
    leads,
    items: ['poistaa|poistamista|poistetuksi|poistetuiksi|poistamiseen', 'unohdetuksi'],
    entries: [
      {
        name: 'poistaminen',
        cue: [
          'poistaa|poistamista|poistamiseen|poistamaan|poistettavaksi|poistoa|poisteta|poista|poistetuksi|poistetuiksi|poistettua|poistaminen|poistattaa|poistamme',
          'tulla unohdetuksi',
          'poistopyyn*|poistamispyyn*',
          'hävittää|hävittämistä|hävitetyksi',
        ],
        object: [
          'pyytäisit|pyydettäessä|vaatisit',
          'oikeus|oikeutta|oikeuksia|oikeuden',
          'voit|voitte|saat',
          'pyytää|pyydä|pyynnöstä|pyynnöstäsi|pyydät|vaatia|pyytämällä',
          'poistopyyn*',
        ],
        never: [
          'tilaukses*',
          'evästee*',
          'tuot*',
          'vuoden|kuukauden|päivän ..2 kuluttua|jälkeen|kuluessa',
          'tapahtuma*',
          'sovellu*',
          'suoramarkkinointi*',
        ],
        examples: [
          'Sinulla on oikeus pyytää tietojesi poistamista.',
          'Sinulla on oikeus saada tietosi poistetuksi, kun niitä ei enää tarvita.',
          'Poistamme tietosi pyynnöstäsi, ellei laki velvoita säilyttämään niitä.',
          'Henkilötietojen poistopyynnön voit lähettää asiakaspalveluun.',
        ],
        nearMisses: [
          'Voit poistaa tuotteen korista.',
          'Voit poistaa evästeet selaimesi asetuksista.',
          'Tiedot poistetaan viiden vuoden kuluttua.',
        ],
      },
    ],
  },
  restriction: {
    headings: ['rajoittaminen', 'käsittelyn rajoittaminen', 'oikeus rajoittaa'],
    leads,
    items: ['rajoit*'],
    entries: [
      {
        name: 'rajoittaminen',
        cue: [
          'rajoitamme|rajoitetaan ..4 käsittely*',
          'rajoittaa|rajoittamista|rajoittamiseen|rajoitettavaksi|rajoittamaan|rajoitusta|rajoitetaan|rajoitetuksi|rajoittamisen|rajoittaminen ..5 käsittel*',
          'käsittely* ..3 rajoit*',
          'rajoittamista|rajoittamiseen|rajoitettavaksi',
        ],
        object: ['{oikeus}', 'pyynnö*', 'mahdollista'],
        never: ['pääsyä|pääsyn', 'vastuu*', 'rajoittuu', 'nopeus*'],
        examples: [
          'Sinulla on oikeus käsittelyn rajoittamiseen.',
          'Tietyissä tilanteissa sinulla on oikeus siihen, että tietojesi käsittelyä rajoitetaan.',
        ],
        nearMisses: [
          'Rajoitamme pääsyä tietoihin.',
          'Tietojen käsittely rajoittuu välttämättömimpään.',
        ],
      },
    ],
  },
  portability: {
    headings: ['siirrettävyys', 'oikeus siirtää', 'oikeus tietojen siirtämiseen'],
    leads,
    items: [
      'siirt*|siirre* ..5 toiselle|toiseen|suoraan',
      'koneellisesti|koneluettava*|siirrettävyy*',
    ],
    entries: [
      {
        name: 'siirrettävyys',
        cue: [
          'siirrettäviksi|siirrettäväksi|siirrettyä ..5 toiselle|toiseen|suoraan',
          'siirtää|siirtämistä|siirretyksi|siirretyiksi|siirtäminen|siirtämään ..6 toiselle|toiseen ..2 rekisterinpitäj*|palvelu*|järjestelm*|toimija*|yritykselle|pankkiin|yhdistykselle',
          'toiselle|toiseen rekisterinpitäj*|palveluun|järjestelmään ..3 siir*',
          'järjestelmästä toiseen',
          'koneellisesti luettava*',
          'koneluettava*',
          'siirrettävyy*',
          'siirtää|siirtämistä|siirretyksi ..5 rekisterinpitäjälle',
          'siirrettävyyteen',
        ],
        never: ['liittymä*', 'saatav*', 'varauk*'],
        direction: 'person',
        examples: [
          'Sinulla on oikeus siirtää tietosi toiselle rekisterinpitäjälle.',
          'Saat tietosi koneellisesti luettavassa muodossa.',
          'Tietoja ei voi siirtää järjestelmästä toiseen.',
        ],
        nearMisses: [
          'Siirrämme varauksesi ensi viikolle.',
          'Voit siirtää varauksesi toiselle henkilölle.',
        ],
      },
    ],
  },
  objection: {
    headings: ['vastustaminen|vastustamisoikeus', 'oikeus vastustaa', 'kielto oikeus'],
    leads,
    items: ['vastusta*', 'kieltää'],
    entries: [
      {
        name: 'vastustaminen',
        cue: [
          'vastustaa|vastustamista|vastustamisoikeu*|vastustamiseen|vastusta|vastustat|vastustaminen',
          'kieltää ..8 markkinoin*|suoramarkkinoin*|käytön|käyttämi*|käsittelyn|käsittely|käsittelemi*|mainon*|profiloin*|luovut*',
          'suoramarkkinointikielto*|kielto oikeu*',
          'suoramarkkinointikielto*|kieltooikeu*',
        ],
        object: [
          'käsittely*',
          '*markkinoin*',
          '{oikeus}',
          '{tieto}',
          'vastustamisoikeus',
          '*kielto*',
        ],
        never: ['tartun*', 'lika*|likaa', 'kiusaa*', 'puhelime*'],
        examples: [
          'Sinulla on oikeus vastustaa käsittelyä.',
          'Voit kieltää suoramarkkinoinnin.',
          'Rekisteröidyllä on oikeus kieltää häntä koskevien tietojen käsittely mielipidetutkimuksia varten.',
          'Käsittelyä ei voi vastustaa.',
        ],
        nearMisses: ['Pinnoite vastustaa likaa.', 'Vastustamme kiusaamista kaikissa muodoissa.'],
      },
      {
        name: 'markkinointi-loppuu',
        cue: [
          'poistua|poistut|eroa|poistaa ..3 *listalta|listaltamme',
          '*listalta ..3 poistua|eroa',
          'lopetamme|lopettaa|lopetetaan|perua|peruuttaa|peruutat|estää ..4 *markkinoin*|uutiskirje*|markkinointiviest*|tarjou*',
          'uutiskirje*|*markkinoin*|markkinointiviest* ..4 perua|peruuttaa|lopettaa|kieltää|kiellettävä*|estää|peruutat|perut',
          'poistua|eroa ..2 postituslist*',
        ],
        never: ['suostumu*', 'tilausvahvistu*'],
        examples: [
          'Uutiskirjeen voit perua viestin lopussa olevasta linkistä.',
          'Jos et halua tarjouksia, voit ilmoittaa siitä ja lopetamme markkinoinnin.',
        ],
        nearMisses: ['Voit peruuttaa varauksesi.'],
      },
    ],
  },
  withdrawal: {
    headings: ['suostumuksen peruuttaminen', 'suostumuksen peru*'],
    leads,
    items: ['peruuttaa|perua ..4 suostumu*', 'suostumu* ..4 peruut*|peru*'],
    entries: [
      {
        name: 'suostumus-peruutetaan',
        cue: [
          'suostumu* ..5 peruttavissa|peruttava|peruutettava',
          'suostumu* ...10 peruuttaa|perua|peruutettavissa|perut|peruutat',
          'peruuttaa|perua|peruuttaminen ..4 *lupa*|*lupasi|*luvan|*lupasi',
          '*luvan|*lupasi ..3 peruuttaa|perua',
          'suostumu* ..6 peruuttaa|perua|peruuttaminen|peruutetaan|peruutettu|peruuttamalla|peruuttamisen|peruuttamista|peruutat|perut|peruutettavissa|peruutus|peruttu',
          'peruuttaa|perua|peruuttaminen|peruuttamista|peruuttamisen|peruutat|perut ..6 suostumu*',
          'suostumu* ...10 vetää|vedät takaisin|pois',
          'vetää takaisin ..4 suostumu*',
        ],
        examples: [
          'Voit peruuttaa suostumuksesi milloin tahansa.',
          'Jos käsittely perustuu suostumukseen, sen voi vetää takaisin koska vain.',
          'Annettua suostumusta ei voi peruuttaa.',
        ],
        nearMisses: [
          'Voit peruuttaa varauksesi.',
          'Peruutusmaksu peritään myöhäisestä peruutuksesta.',
        ],
      },
    ],
  },
  complaint: {
    headings: [
      'valitus|valitusoikeus',
      'oikeus valittaa',
      'oikeus tehdä valitus',
      'valitu*|kantelu',
    ],
    leads,
    items: ['valitu*|valitt*|kantel*'],
    entries: [
      {
        name: 'valitus',
        cue: [
          'valitus|valituksen|valittaa|valituksia|kantelu|kantelun|kannella|valitusta|valita|valituksesi|kantelua|valitusoikeu*',
        ],
        object: [
          'valitusviranomai*',
          '{viranomainen}',
          'oikeus|oikeutta',
          'jäsenvaltio*',
          'eta maa*',
        ],
        never: ['ruoasta', 'asiakaspalvelu*', 'hallinto oikeu*|hallintooikeu*', 'markkinaoikeu*'],
        examples: [
          'Sinulla on oikeus tehdä valitus valvontaviranomaiselle.',
          'Rekisteröity voi tehdä valituksen erityisesti siinä jäsenvaltiossa, jossa hänellä on asuinpaikka.',
        ],
        nearMisses: [
          'Valitukset ruoasta ottaa vastaan keittiö.',
          'Kunnan päätöksestä valitetaan hallinto-oikeuteen.',
        ],
      },
      {
        name: 'asia-viranomaiselle',
        cue: [
          'saattaa|viedä|saatat|siirtää ..2 asian|asiansa|asiasi ..3 {viranomainen}',
          'valvontaviranomainen|valvontaviranomaisena ..3 on|toimii ..2 tietosuojavaltuutet*',
          'kääntyä|kääntyminen .. {viranomainen}',
          'ottaa yhteyttä .. {viranomainen}',
          'pyyntö|hakemus ..4 {viranomainen} käsiteltäväksi',
        ],
        never: ['ilmoitamme', 'luovut*'],
        examples: ['Voit saattaa asian tietosuojavaltuutetun toimiston käsiteltäväksi.'],
        nearMisses: ['Ilmoitamme tietoturvaloukkauksesta tietosuojavaltuutetulle.'],
      },
    ],
  },
} as const satisfies Record<string, KindWords>;
