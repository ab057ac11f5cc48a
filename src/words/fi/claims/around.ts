import type { KindWords } from '../../claim-words.ts';

export const around = {
  providing: {
    headings: ['pakollisuus', 'tietojen antaminen', 'onko .. pakko'],
    entries: [
      {
        name: 'on-annettava',
        cue: [
          'pakollis*|pakollista|vapaaehtois*',
          'edellyttää|edellytys|edellytyksenä ..6 {tieto}',
          '{tieto} ..3 antaminen ..4 on|edellytys|välttämätöntä|pakollista|vapaaehtoista',
          'ilman näitä? {tieto}',
          'et|ette anna|antanut|luovuta|toimita',
          'on annettava|ilmoitettava',
          'on ilmoitettava',
        ],
        object: ['{tieto}'],
        examples: [
          'Tietojen antaminen on edellytys varaukselle.',
          'Ilman näitä tietoja emme voi ottaa tilausta vastaan.',
        ],
        nearMisses: ['Siisteys on pakollista.'],
      },
    ],
  },
  cookies: {
    headings: ['evästeet|evästeiden'],
    entries: [
      {
        name: 'evästeet',
        cue: ['eväste*'],
        examples: ['Sivustomme käyttää evästeitä.'],
        nearMisses: ['Retkellä on eväät.'],
      },
    ],
  },
  security: {
    headings: ['suojaus|tietoturva|suojaaminen', 'suojauksen periaatteet'],
    entries: [
      {
        name: 'suojataan',
        cue: [
          'suojaamme|suojataan|suojattu|suojauksen|salattu|salaamme|salataan|tietoturva*|palomuur*',
        ],
        object: ['{tieto}', 'yhtey*|*järjestelmä*'],
        examples: ['Suojaamme tietosi.'],
        nearMisses: ['Suojaamme lattiat.'],
      },
    ],
  },
  change: {
    headings: ['muutokset|muuttaminen|päivitykset'],
    entries: [
      {
        name: 'seloste-muuttuu',
        cue: [
          'selost*|tietosuojaselost* ..6 muut*|päivit*',
          'päivit*|muut*|muuttaa ..6 selost*|tietosuojaselost*',
        ],
        examples: ['Voimme päivittää tätä selostetta.'],
        nearMisses: ['Vaihdamme lakanat päivittäin.'],
      },
    ],
  },
} as const satisfies Record<string, KindWords>;
