import type { KindWords } from '../../claim-words.ts';

export const purposes = {
  purpose: {
    headings: [
      'tarkoitus|tarkoitukset|käyttötarkoitus|käyttötarkoitukset|käsittelytarkoitus',
      'mihin .. käyt*|käytämme|käytetään',
      'miksi .. käsit*|keräämme',
    ],
    leads: [
      'tarkoituksiin|tarkoituksissa|tarkoitukset|tarkoitusta',
      '{käyttö} .. {tieto}',
      '{tieto} .. {käyttö}',
    ],
    items: [
      '*minen|*miseen|*miseksi|*ointi|*ointiin|*nti|*hoito|*hoitoon|*palvelu|*palveluun|*kehitys|laskutus|tilastointi|viestintä|turvallisuus|rekrytointi|*us',
    ],
    entries: [
      {
        name: 'käytetään-johonkin',
        cue: [
          '{käyttö} ..6 {tieto} ..8 *miseen|*miseksi|*ksi|*tarkoituksiin|*ointiin|*hoitoon|*palveluun|*seen|varten|*amista|*ttamiseksi|*tukseen|jotta',
          '{tieto} ..4 {käyttö} ..8 *miseen|*miseksi|*ksi|*tarkoituksiin|*ointiin|*hoitoon|*seen|varten|*tukseen|jotta',
          '{keräys} ..6 {tieto} ..8 *miseksi|varten|*tarkoituksiin|*miseen',
          'käsittelyn|käytön|tietojen tarkoitus|tarkoituksena|tarkoitukset on|ovat',
        ],
        never: ['oikeus', 'säilyt*', 'vaatia'],
        examples: [
          'Käytämme tietojasi varauksen toimittamiseen.',
          'Käsittelyn tarkoitus on asiakassuhteen hoito.',
        ],
        nearMisses: ['Sinulla on oikeus vaatia tietojesi poistamista.'],
      },
      {
        name: 'markkinointi',
        cue: [
          'suoramarkkinointi*|suoramarkkinoin*|markkinointiviest*|uutiskirje*|markkinointiin',
          'jotta voimme',
          'kohdennettua mainontaa|markkinointia',
        ],
        never: ['oikeus', 'vastustaa', 'perua|peruuttaa', 'kieltää'],
        examples: ['Lähetämme uutiskirjeen kuukausittain.'],
        nearMisses: ['Sinulla on oikeus vastustaa suoramarkkinointia.'],
      },
    ],
  },
  basis: {
    headings: [
      'oikeusperuste|oikeusperusteet|käsittelyperuste|käsittelyn peruste|perusteet',
      'peruste|perusteet',
    ],
    entries: [
      {
        name: 'peruste',
        cue: [
          'oikeusperuste*|käsittelyperuste*',
          'perustuu ..8 suostumu*|sopimu*|etuun|velvoit*|lakiin',
          'oikeutettu etu|etumme',
          'oikeutettuun etuun|etuumme',
          'oikeutetun edun|etumme',
          'sopimuksen täytäntöönpano|täytäntöönpanemiseksi|täytäntöönpanoon|täyttäminen',
          'lakisääteinen velvoite|velvollisuus',
          'lakisääteis* velvoit*|velvollisuu*',
          'suostumuksellasi|suostumuksesi|suostumukseesi',
          'yleinen etu|etu',
        ],
        never: ['peruuttaa|perua', 'peruutta*', 'ilman'],
        examples: ['Käsittely perustuu suostumukseesi.', 'Oikeusperuste on sopimus.'],
        nearMisses: ['Voit peruuttaa suostumuksesi.'],
      },
    ],
  },
  interest: {
    headings: ['oikeutettu etu|edut', 'oikeutetut edut'],
    entries: [
      {
        name: 'oikeutettu-etu',
        cue: [
          'oikeutettu etu|etumme',
          'oikeutettuun etuun|etuumme',
          'oikeutetun edun|etumme',
          'oikeutetut edut|etumme',
          'etumme on|koskee',
        ],
        never: ['vastusta*', 'oikeus'],
        examples: ['Oikeutettu etumme on väärinkäytösten estäminen.'],
      },
    ],
  },
} as const satisfies Record<string, KindWords>;
