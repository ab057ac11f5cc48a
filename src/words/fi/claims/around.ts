import type { KindWords } from '../../claim-words.ts';

export const around = {
  providing: {
    headings: [
      'pakollisuus',
      'tietojen antaminen',
      'onko .. pakko|pakollista',
      'velvollisuus antaa',
      'pakolliset tiedot',
    ],
    entries: [
      {
        name: 'on-annettava',
        cue: [
          'jos|mikäli ..3 et|ette ..2 kerro|anna|ilmoita|luovuta|toimita|halua',
          'et|ette kerro|luovuta|täytä|halua ..2 antaa?',
          'ilman ..2 *tunnusta|*tietoja|*tietojasi|*numeroa|*osoitetta|niitä ..2 emme|ei',
          'jos|mikäli ..2 {tieto} ..2 ei|et',
          'jos|mikäli ..3 et|ette ..4 {tieto}',
          'edellyttää|edellytyksenä|vaatii ...6 annat|ilmoitat|luovutat|toimitat|antaa|ilmoittaa',
          'vapaaehtoisuu*|vapaaehtoista',
          'pakolliset|pakollisiksi|pakollisia kentät|tiedot|merkityt|merkitty|kenttiä',
          'kentät|tiedot ..3 pakollisia',
          'pakollis*|pakollinen|pakollista|vapaaehtois*|vapaaehtoista',
          'edellyttää|edellytys|edellytyksenä ..6 {tieto}',
          '{tieto} ..3 antaminen|ilmoittaminen|luovuttaminen|toimittaminen ..4 on|edellytys|välttämätöntä|pakollista|vapaaehtoista',
          'antaminen|ilmoittaminen|luovuttaminen ..3 edellytys|välttämätöntä|pakollista|vapaaehtoista|edellytyksenä',
          'ilman näitä|niitä? {tieto}',
          'et|ette anna|antanut|luovuta|toimita|ilmoita',
          'on|täytyy|pitää ..2 annettava|ilmoitettava|toimitettava|antaa|ilmoittaa|kysyttävä|toimittaa|luovuttaa',
          'et|ette ole ..2 velvollinen|pakko|velvollisia ..3 anta*|luovutta*|ilmoitta*',
          'velvollinen|velvollisuus antamaan|antaa|ilmoittamaan|luovuttamaan|toimittamaan',
          'ei|emme|eivät ..8 ilman ..3 {tieto}',
        ],
        object: [
          'nimeäsi|osoitettasi|henkilötunnustasi',
          '*tunnusta|*tunnuksen|*osoitetta',
          'kentät|kenttiä|kohdat',
          '{tieto}',
          'tunnuksen|*tunnuksen',
          '*numeron|*numero|*osoitteen',
          '{kinds}',
        ],
        never: [
          '*viranomais*',
          'säilyt*',
          'luovutetaan',
          'oikeus',
          'evästee*',
          'oikeuksi*',
          'pyynnöstäsi',
        ],
        polarity: 'affirmed',
        examples: [
          'Tietojen antaminen on edellytys varaukselle.',
          'Ilman näitä tietoja emme voi ottaa tilausta vastaan.',
          'Jos et anna tietoja, emme voi toimittaa tilaustasi.',
          'Puhelinnumeron antaminen on vapaaehtoista.',
          'Lain mukaan meidän on kysyttävä asiakkaan tunnistamistiedot.',
        ],
        nearMisses: [
          'Siisteys on pakollista.',
          'Annamme sinulle tiedot pyynnöstäsi kuukauden kuluessa.',
        ],
      },
    ],
  },
  cookies: {
    headings: ['evästeet|evästeiden'],
    entries: [
      {
        name: 'evästeet',
        cue: [
          'eväste*|*eväste|*evästeen|*evästeet|*evästeitä|*evästeiden',
          '*pikseli*|*pikseleitä|seurantateknii*|analytiikkatyökalu*|verkkomajak*',
        ],
        examples: [
          'Sivustomme käyttää evästeitä.',
          'Sivusto tallentaa päätelaitteellesi kirjautumisevästeen.',
          'Käytämme seurantapikseleitä sähköposteissamme.',
        ],
        nearMisses: ['Retkellä on eväät.'],
      },
    ],
  },
  security: {
    headings: [
      'suojaus|tietoturva|suojaaminen|tietoturvallisuus',
      'suojauksen periaatteet',
      'miten .. suoja*',
    ],
    entries: [
      {
        name: 'suojataan',
        cue: [
          'suojaamme|suojataan|suojattu|suojatut|suojauksen|suojaamiseksi|suojaamiseen|suojattuja|turvataan|turvaamme|turvaamiseksi|turvata',
          'salattu|salaamme|salataan|salattua|salatulla|salattuna|salausta|salauksella',
          'tietoturva*|palomuur*',
          'teknisiä|tekniset|teknisin|teknisillä ja? organisatori* toimenpite*|toimin|keinoin|toimia',
          'asianmukaisia|asianmukaiset|riittävät|tarvittavat teknisiä|tekniset|organisatori*|suojatoim*',
        ],
        object: [
          '*liikenne|*liikennettä|*liikenteen|*yhteyde*',
          '{tieto}',
          'yhtey*|*järjestelmä*|*palvelim*|*tietokan*',
          'teknis*|toimenpite*',
          'palomuur*',
        ],
        never: ['lattiat', 'tietoturvaloukkau*'],
        examples: [
          'Suojaamme tietosi.',
          'Yhteys palvelimeen on salattu.',
          'Käytämme asianmukaisia teknisiä ja organisatorisia toimenpiteitä tietojesi turvaamiseksi.',
        ],
        nearMisses: ['Suojaamme lattiat.', 'Vakuutus suojaa matkatavarasi.'],
      },
      {
        name: 'vain-oikeutetut',
        cue: [
          'käyttöoikeu*|käyttöoikeudet ..4 *tehtävien|*tehtävä*|henkilökoht*',
          'vain|ainoastaan ..8 *työntekij*|henkilöi*|henkilöt|*oikeu*|tehtäv*|nimety*',
          'pääsevät|pääsy|pääsee ..5 vain|ainoastaan|rajattu|rajoitettu',
          '{tieto} ..3 pääsevät|pääsy|pääsee|käsittelevät ..3 vain|ainoastaan',
          'käyttöoikeu*|käyttäjätunnuk* ..2 salasan*|rajat*|rajoitet*|vain',
          'pääsyä|pääsyn ..3 rajoit*|rajat*',
          'rajoitamme|rajoitetaan pääsy*',
        ],
        object: [
          'käyttöoikeu*|käyttöoikeudet',
          '{tieto}',
          'rekisteriin|järjestelmään|*rekisteriin',
        ],
        never: ['säilyt*', 'suostumu*', 'luovu*', 'oikeus saada'],
        examples: [
          'Rekisteriin pääsevät vain ne työntekijät, joiden tehtävät sitä edellyttävät.',
          'Rajoitamme pääsyä tietoihin.',
        ],
        nearMisses: ['Vain jäsenet pääsevät saunaan.'],
      },
      {
        name: 'lukittuna-ja-vaiti',
        cue: ['lukittu*|lukituissa|lukitussa|lukitun', 'vaitiolo*|salassapito*'],
        object: ['{tieto}', 'aineisto*|*asiakirj*|*palvelim*', 'vaitiolo*|salassapito*'],
        never: ['kello', 'ovet'],
        examples: [
          'Manuaalinen aineisto säilytetään lukitussa tilassa.',
          'Henkilötietoja käsittelevillä on vaitiolovelvollisuus.',
        ],
        nearMisses: ['Ovet lukitaan kello 22.'],
      },
    ],
  },
  change: {
    headings: ['muutokset|muuttaminen|päivitykset', 'selosteen päivittäminen|muuttaminen'],
    entries: [
      {
        name: 'seloste-muuttuu',
        cue: [
          'uusin|ajantasainen|viimeisin ..2 versio',
          '*selost*|ilmoituk*|*ilmoituksen ..4 versio',
          '*selost*|*käytän*|*lausek*|*tiedott* ..6 muut*|päivit*|tarkist*|uusi*',
          'päivit*|muut*|tarkistamme ..6 *selost*|*käytän*|*lausek*|tietosuojatiedot*|tiedotetta|ilmoitusta',
          '*muutok* ..4 ilmoitamme|kerromme|tiedotamme|ilmoitetaan|tiedotetaan|julkai* ..4 verkko*|sivu*|sähköpost*|palvelu*',
          '*muutok* ..2 tähän|selost*|ilmoituk*|käytän*',
        ],
        object: ['*selost*|*käytän*|*lausek*|ilmoitu*|tiedot*', 'muutoksista|muutokset|muutoksia'],
        never: ['aikataul*', 'hinta*|hinnat', 'osoit* muut*', 'yhteystie*', 'oikeus', 'voit'],
        examples: [
          'Voimme päivittää tätä selostetta.',
          'Muutoksista ilmoitamme verkkosivuillamme.',
          'Pidätämme oikeuden muuttaa tietosuojakäytäntöämme.',
        ],
        nearMisses: ['Vaihdamme lakanat päivittäin.', 'Aikataulumuutoksista ilmoitetaan asemalla.'],
      },
    ],
  },
} as const satisfies Record<string, KindWords>;
