import type { KindWords } from '../../claim-words.ts';

export const purposes = {
  purpose: {
    headings: [
      'tarkoitus|tarkoitukset|käyttötarkoitus|käyttötarkoitukset|käsittelytarkoitus|tarkoituksena',
      'mihin .. käyt*|käytämme|käytetään',
      'miksi .. käsit*|keräämme|kerätään',
    ],
    leads: [
      'tarkoituksiin|tarkoituksissa|tarkoitukset|tarkoitusta',
      '{käyttö} .. {tieto}',
      '{tieto} .. {käyttö}',
    ],
    items: [
      '*minen|*miseen|*miseksi|*ointi|*ointiin|*nti|*hoito|*hoitoon|*palvelu|*palveluun|*kehitys|laskutus|tilastointi|viestintä|turvallisuus|rekrytointi|*us|*misessa|*misesta',
    ],
    entries: [
      {
        name: 'käytetään-johonkin',
        cue: [
          '{käyttö} ..6 {tieto} ...10 varten|*miseksi|*miseen|jotta|*aksemme|*äksemme|tarkoitu*',
          '{tieto} ..4 {käyttö} ...12 varten|*miseksi|*miseen|jotta|*aksemme|*äksemme|*misessa|*misessä|*nnassa|*nnissa|*nnässä|käsittelyssä|hoidossa',
          '*osoitettasi|*osoitteesi|*numeroasi|*numeroa|*tunnusta|*tunnustasi|*tunnuksesi|*kuvia|*kuvaasi ..2 {käyttö} ..8 *miseen|*miseksi|*ointiin|varten|jotta',
          '{käyttö} ..4 *osoitettasi|*osoitteesi|*numeroasi|*tunnusta|*tunnustasi ..8 *miseen|*miseksi|*ointiin|varten|jotta',
          'käyttötarkoitus|käyttötarkoitukset|käsittelytarkoitus ..3 on|ovat|:',
          '{käyttö} ..6 {tieto} ..8 *miseen|*miseksi|*ksi|*tarkoituksiin|*ointiin|*hoitoon|*palveluun|*seen|varten|*amista|*ttamiseksi|*tukseen|jotta|*oinnissa|*misessa',
          '{tieto} ..4 {käyttö} ..8 *miseen|*miseksi|*ksi|*tarkoituksiin|*ointiin|*hoitoon|*seen|varten|*tukseen|jotta|*oinnissa|*misessa|*seksi',
          '{keräys} ..6 {tieto} ..8 *miseksi|varten|*tarkoituksiin|*miseen|*aksemme|*äksemme|jotta',
          'käsittelyn|käytön|tietojen|rekisterin tarkoitus|tarkoituksena|tarkoitukset|käyttötarkoitus on|ovat',
          '{käyttö} ..5 {kinds} ..8 *miseen|*miseksi|*ointiin|varten|jotta|*seen',
          '*aksemme|*äksemme ..4 {tieto}',
          'tarkoituksena|tarkoitus|tarkoituksenamme ..2 on ..3 *minen|*hoito|*ointi|*us|*taa|*dä',
        ],
        never: ['oikeus', 'säilyt*', 'vaatia', 'voit', 'toimenpiteitä'],
        examples: [
          'Käytämme tietojasi varauksen toimittamiseen.',
          'Käsittelyn tarkoitus on asiakassuhteen hoito.',
          'Keräämme sijaintitietosi voidaksemme näyttää lähimmän noutopisteen.',
        ],
        nearMisses: ['Sinulla on oikeus vaatia tietojesi poistamista.'],
      },
      {
        name: 'tarkoitus-otsikon-alla',
        cue: [
          '*suhteen|jäsenyyden|palvelun|palvelujen|tilauksen|tilausten|sopimuksen|hoidon|toiminnan|asioinnin hoito|hoitaminen|ylläpito|kehittäminen|toimittaminen|käsittely|toteuttaminen|järjestäminen|suunnittelu',
          'laskutus|perintä|rekrytointi|palkanmaksu|viestintä|tiedottaminen|asiakaspalvelu',
        ],
        object: ['*tarkoitus|*tarkoitukset|*tarkoituksena|*tarkoituksia'],
        never: ['oikeus', 'säilyt*'],
        examples: ['Käyttötarkoitus: asiakassuhteen hoito ja laskutus'],
        nearMisses: ['Asiakassuhteen hoito kuuluu myymälälle.'],
      },
      {
        name: 'markkinointi',
        cue: [
          'suoramarkkinointi*|suoramarkkinoin*|markkinointiviest*|uutiskirje*|markkinointiin',
          'jotta voimme',
          'kohdennettua mainontaa|markkinointia',
        ],
        never: [
          'oikeus',
          'vastusta*',
          'perua|peruuttaa',
          'kieltää|kiellettävä*',
          'emme|ei',
          'osoite*',
          'ilmoit*',
        ],
        examples: ['Lähetämme uutiskirjeen kuukausittain.'],
        nearMisses: ['Sinulla on oikeus vastustaa suoramarkkinointia.'],
      },
    ],
  },
  basis: {
    headings: [
      'oikeusperuste|oikeusperusteet|käsittelyperuste|käsittelyperusteet',
      'peruste|perusteet',
    ],
    items: [
      'sopimu*|suostumu*|oikeutettu*|*velvo*|laki|*laki|etu|lakisääteis*|rekisteröidyn|artikl*|tehtävä*',
    ],
    entries: [
      {
        name: 'peruste',
        cue: [
          'suostumuksen|sopimuksen|lain ...6 johon ..5 perustuu',
          'perustuu|perustuvat ..12 *laki*|*lakiin|suostumu*|sopimu*',
          'laillinen|oikeudellinen peruste|perusta',
          'oikeusperuste*|käsittelyperuste*',
          'käsittelyn peruste|perusteena|perusteet',
          'perustuu|perustuvat ..8 suostumu*|sopimu*|sopimukseen|etuun|*velvoi*|lakiin|*lakiin|asetukseen|artikla*|sopimussuhte*',
          'oikeutettu etu|etumme',
          'oikeutettuun etuun|etuumme',
          'oikeutetun edun|etumme',
          'sopimuksen|sopimuksesi|sopimuksemme täytäntöönpano|täytäntöönpanemiseksi|täytäntöönpanoon|täyttäminen|täyttämiseksi',
          'lakisääteinen|lakisääteisen|lakisääteisten|lakisääteiset|lakisääteisiin velvoit*|velvollisuu*|tehtäv*',
          'suostumuksellasi|suostumuksellaan|suostumuksella|suostumuksesi|suostumukseesi|suostumukseen|suostumustasi',
          'suostumuksen|sopimuksen|*lain|lakien perusteella',
          'antanut|antaneet ..3 suostumu*',
          'yleinen|yleistä|yleisen etu|etua|edun',
          '*lain nojalla|perusteella',
          'nojalla',
          'julkisen vallan',
        ],
        never: [
          'peruuttaa|perua|peruut*',
          'ilman',
          'oikeus',
          'huoltaj*',
          'vastusta*',
          'tilaukse*',
          'vakiolause*',
          'poist*',
        ],
        examples: [
          'Käsittely perustuu suostumukseesi.',
          'Oikeusperuste on sopimus.',
          'Kirjanpitoaineiston säilyttäminen perustuu kirjanpitolakiin.',
          'Käsittelemme työnhakijoiden tietoja heidän suostumuksellaan.',
        ],
        nearMisses: [
          'Voit peruuttaa suostumuksesi.',
          'Emme luovuta tietojasi ilman suostumustasi.',
        ],
      },
    ],
  },
  interest: {
    headings: ['oikeutettu etu|edut', 'oikeutetut edut|etumme'],
    items: ['*minen|*us|*nta|*ointi|*suoja*|*hoito|*ehkäisy'],
    entries: [
      {
        name: 'oikeutettu-etu',
        cue: [
          'oikeutettu|oikeutettuna etu|etumme|etuna|etunamme|etua',
          'oikeutettuun etuun|etuumme',
          'oikeutetun edun|etumme',
          'oikeutetut|oikeutettuihin edut|etumme|etuihin|etuihimme',
          'oikeutettua etua|etuamme',
          'etumme|etunamme on|koskee|liittyy',
        ],
        never: ['vaatia', 'vastusta*', 'sinulla|rekisteröidyllä', 'peruut*'],
        examples: [
          'Oikeutettu etumme on väärinkäytösten estäminen.',
          'Oikeutettuna etunamme on suojata toimitilojamme ilkivallalta.',
        ],
        nearMisses: ['Voit vastustaa käsittelyä, joka perustuu oikeutettuun etuun.'],
      },
    ],
  },
} as const satisfies Record<string, KindWords>;
