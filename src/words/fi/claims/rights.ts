import type { KindWords } from '../../claim-words.ts';

export const rights = {
  access: {
    headings: ['tarkastusoikeus', 'oikeus saada pääsy', 'oikeus tarkastaa', 'pääsy tietoihin'],
    entries: [
      {
        name: 'pääsy-tietoihin',
        cue: [
          'pääsy|pääsyä|pääsyn ..3 {tieto}',
          'tarkastaa|tarkistaa|tarkastusoikeu* ..4 {tieto}',
          'tarkastusoikeu*',
          'jäljennös|jäljennöksen|kopio|kopion ..3 {tieto}',
          'tietää|saada tieto ..8 käsit*',
          '{tieto} jäljennös|kopio|jäljennöksen',
        ],
        object: ['{oikeus}'],
        never: ['kumppan*', 'työntekij*', 'järjestelmä*'],
        examples: ['Sinulla on oikeus saada pääsy tietoihisi.', 'Voit tarkastaa tietosi.'],
        nearMisses: ['Kumppanillamme on oikeus saada pääsy tietoihin.'],
      },
    ],
  },
  rectification: {
    headings: [
      'oikaisu|oikaiseminen|oikaisuoikeus',
      'oikeus oikaista',
      'oikeus tietojen oikaisemiseen',
    ],
    entries: [
      {
        name: 'oikaisu',
        cue: [
          'oikaista|oikaisua|oikaisemista|oikaisemme|oikaisemiseen|oikaistavaksi|oikaisemaan|oikaistaan',
          'korjata|korjaamista|korjaamaan|korjataan|korjausta',
          'täydentää|täydentämistä',
        ],
        object: ['{tieto}', '{oikeus}'],
        never: ['virhe järjestelmä*', 'huone*'],
        examples: [
          'Sinulla on oikeus vaatia tietojesi oikaisemista.',
          'Voit pyytää meitä korjaamaan virheellisen tiedon.',
        ],
        nearMisses: ['Korjaamme huoneen lampun.'],
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
    entries: [
      {
        name: 'poistaminen',
        cue: [
          'poistaa|poistamista|poistamiseen|poistamaan|poistettavaksi|poistoa|poisteta|poista',
          'tulla unohdetuksi',
        ],
        object: [
          'oikeus|oikeutta|oikeuksia',
          'voit|voitte|saat',
          'pyytää|pyydä|pyynnöstä|pyynnöstäsi|vaatia',
        ],
        never: ['tilaukses*', 'evästee*', 'tuot*', 'vuoden|kuukauden|päivän'],
        examples: [
          'Sinulla on oikeus pyytää tietojesi poistamista.',
          'Poistamme tiedot pyynnöstäsi, kun pyydät meitä poistamaan ne.',
        ],
        nearMisses: ['Voit poistaa tuotteen korista.'],
      },
    ],
  },
  restriction: {
    headings: ['rajoittaminen', 'käsittelyn rajoittaminen'],
    entries: [
      {
        name: 'rajoittaminen',
        cue: ['rajoittaa|rajoittamista|rajoittamiseen|rajoitettavaksi|rajoittamaan|rajoitusta'],
        object: ['käsittely*', '{oikeus}'],
        never: ['pääsyä', 'vastuu*'],
        examples: ['Sinulla on oikeus käsittelyn rajoittamiseen.'],
        nearMisses: ['Rajoitamme pääsyä tietoihin.'],
      },
    ],
  },
  portability: {
    headings: ['siirrettävyys', 'oikeus siirtää'],
    entries: [
      {
        name: 'siirrettävyys',
        cue: [
          'siirtää ..6 toiselle|toiseen',
          'järjestelmästä toiseen',
          'koneellisesti luettava*',
          'siirrettävyy*',
          'siirtää|siirtämistä ..5 rekisterinpitäjälle',
        ],
        direction: 'person',
        examples: [
          'Sinulla on oikeus siirtää tietosi toiselle rekisterinpitäjälle.',
          'Saat tietosi koneellisesti luettavassa muodossa.',
        ],
        nearMisses: ['Siirrämme varauksesi ensi viikolle.'],
      },
    ],
  },
  objection: {
    headings: ['vastustaminen|vastustamisoikeus', 'oikeus vastustaa'],
    entries: [
      {
        name: 'vastustaminen',
        cue: [
          'vastustaa|vastustamista|vastustamisoikeu*|vastustamiseen|vastusta',
          'kieltää ..5 markkinoin*|käytön|käsittelyn|mainonta*',
          'kielto oikeus',
          'kieltää *markkinoin*',
        ],
        object: ['käsittely*', 'markkinoin*|suoramarkkinoin*', '{oikeus}', '{tieto}'],
        never: ['tartun*'],
        examples: ['Sinulla on oikeus vastustaa käsittelyä.', 'Voit kieltää suoramarkkinoinnin.'],
        nearMisses: ['Pinnoite vastustaa likaa.'],
      },
    ],
  },
  withdrawal: {
    headings: ['suostumuksen peruuttaminen', 'suostumuksen peru*'],
    entries: [
      {
        name: 'suostumus-peruutetaan',
        cue: [
          'suostumu* ..6 peruuttaa|perua|peruuttaminen|peruutetaan|peruutettu|peruuttamalla',
          'peruuttaa|perua|peruuttaminen|peruuttamista|peruutat ..6 suostumu*',
        ],
        examples: ['Voit peruuttaa suostumuksesi milloin tahansa.'],
        nearMisses: ['Voit peruuttaa varauksesi.'],
      },
    ],
  },
  complaint: {
    headings: ['valitus|valitusoikeus', 'oikeus valittaa', 'oikeus tehdä valitus'],
    entries: [
      {
        name: 'valitus',
        cue: ['valitus|valituksen|valittaa|valituksia|kantelu|kantelun|kannella|valitusta'],
        object: ['{viranomainen}', 'oikeus|oikeutta'],
        never: ['ruoasta', 'asiakaspalvelu*'],
        examples: ['Sinulla on oikeus tehdä valitus valvontaviranomaiselle.'],
        nearMisses: ['Valitukset ruoasta ottaa vastaan keittiö.'],
      },
    ],
  },
} as const satisfies Record<string, KindWords>;
