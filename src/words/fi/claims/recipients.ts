import type { KindWords } from '../../claim-words.ts';

export const recipients = {
  recipient: {
    headings: [
      'vastaanottajat|vastaanottaja',
      'luovutus|luovutukset|luovuttaminen|tietojen luovut*',
      'kenelle',
      'säännönmukaiset luovutukset',
    ],
    leads: [
      '{luovutus} .. {tieto}',
      '{tieto} .. {luovutus}',
      'vastaanottajat|vastaanottajia|vastaanottajina',
    ],
    items: ['{vastaanottaja}', '*lle'],
    entries: [
      {
        name: 'luovutetaan-jollekin',
        cue: [
          '{luovutus} ..8 {vastaanottaja}',
          '{vastaanottaja} ..6 {luovutus}',
          '{vastaanottaja} ..4 käsittelevät|käsittelee|käsittelijänä|lukuumme',
          'vastaanottajia|vastaanottajat|vastaanottajina',
          '{luovutus} ..6 {yhtiö}',
          'luovuteta|luovuta ..2 {tieto}',
          '{tieto} ..3 luovuteta',
        ],
        object: ['{tieto}', 'niitä|ne'],
        never: ['oikeus', 'pyynnöstäsi', 'sinulle'],
        maySure: true,
        closed: [
          'luovuta|luovuteta|anna|anneta|jaa|jaeta',
          'kolmansille|osapuolille|ulkopuolisille|muille|tahoille|eteenpäin|kenellekään|sivullisille',
        ],
        examples: [
          'Luovutamme tietojasi tilitoimistollemme.',
          'Emme luovuta tietojasi kolmansille osapuolille.',
        ],
        nearMisses: ['Luovutamme huoneen avaimen vieraille.'],
      },
    ],
  },
  transfer: {
    headings: [
      'siirto|siirrot|siirtäminen .. eta|eu|kolmansiin',
      'tietojen siirt*',
      'kansainväliset siirrot',
      'eta alueen ulkopuolelle',
    ],
    entries: [
      {
        name: 'siirretään-ulos',
        cue: [
          '{siirto} ..8 {ulkopuoli}',
          '{ulkopuoli} ..6 {siirto}',
          'vakiolausek*|vakiosopimuslausek*',
          'tietosuojan riittävyy*',
          'palvelimet|palvelin ..4 {ulkopuoli}',
        ],
        object: [
          '{tieto}',
          'vakiolausek*|vakiosopimuslausek*',
          'palvelimet|palvelin',
          'ne|niitä|siirto|siirrot',
        ],
        never: ['asiakkaat|asiakkailta', 'rahaa|varoja|maksuja', 'oikeus'],
        maySure: true,
        closed: [
          'siirrä|siirretä|siirry|luovuta|luovuteta|käsittele|käsitellä|säilytä|säilytetä|lähetä|lähetetä',
          'eta|eu|eu:n|eta:n|alueen|euroopan|unionin|talousalueen|ulkopuolelle|ulkopuolella|maiden',
          'kolmansiin|maihin|kolmanteen|maahan',
        ],
        examples: [
          'Siirrämme tietojasi Yhdysvaltoihin.',
          'Emme siirrä tietoja ETA-alueen ulkopuolelle.',
          'Tietoja ei siirretä EU:n tai ETA:n ulkopuolelle.',
        ],
        nearMisses: ['Saamme tilauksia Yhdysvalloista.'],
      },
    ],
  },
  sale: {
    headings: ['myynti', 'tietojen myyn*'],
    entries: [
      {
        name: 'myydään-tietoja',
        cue: ['myymme|myydään|myy|myydä|vuokraamme|vuokraa|vuokrata'],
        object: ['{tieto}'],
        never: ['huone*', 'tuottei*'],
        examples: ['Emme myy tietojasi.'],
        nearMisses: ['Myymme huonekaluja.'],
      },
    ],
  },
} as const satisfies Record<string, KindWords>;
