import type { KindWords } from '../../claim-words.ts';

export const decisions = {
  'automated-decision': {
    headings: [
      'automatiserat beslutsfattande',
      'automatiserade|automatiskt beslut|beslutsfattande',
    ],
    entries: [
      {
        name: 'beslutas-av-maskin',
        cue: [
          'automatiserat|automatiserade|automatiskt|automatiska ..3 beslut|besluten|beslutsfattande',
          'beslut|besluten ..4 automatiskt|automatiserat',
          'enbart på automatiserad',
          'beslutar|avgörs|fattas ..3 automatiskt',
        ],
        maySure: true,
        closed: [
          'fattar|fattas|använder|används|automatiserade|automatiserat|automatiska|automatiskt|beslut|beslutsfattande|individuella',
        ],
        examples: [
          'Vi fattar automatiserade beslut om kredit.',
          'Vi fattar inga automatiserade beslut.',
          'Beslutet fattas automatiskt.',
        ],
        nearMisses: ['Dörren öppnas automatiskt.'],
      },
    ],
  },
  profiling: {
    headings: ['profilering'],
    entries: [
      {
        name: 'profilering',
        cue: [
          'profilerar|profileras|profilera|profilering|profileringen',
          'skapar|bildar|gör|bygger ..4 profiler|profil',
        ],
        never: ['din profil', 'användarprofil'],
        maySure: true,
        closed: [
          'profilerar|profilering|profileras|använder|används|gör|görs|utför|utförs|kunder|kunderna|ägnar|oss|åt|sker',
        ],
        examples: ['Vi profilerar våra kunder.', 'Ingen profilering görs.'],
        nearMisses: ['Du kan ändra din profil.'],
      },
    ],
  },
  monitoring: {
    headings: ['kameraövervakning|övervakning'],
    entries: [
      {
        name: 'övervakas',
        cue: [
          'kameraövervakning|kameraövervakas|övervakningskamer*|kamerabevakning*',
          'övervakar|övervakas ..5 anställda|anställdas|e-post|besökare|lokalerna',
          'samtal|samtalen|telefonsamtal ..3 spelas|inspelas',
          'spelar in ..3 samtal|samtalen|telefonsamtal',
        ],
        examples: ['Våra lokaler har kameraövervakning.'],
        nearMisses: ['Vi övervakar vattnets temperatur.'],
      },
    ],
  },
  'model-training': {
    headings: ['artificiell intelligens', 'maskininlärning'],
    entries: [
      {
        name: 'modeller-tränas',
        cue: [
          'träna|tränar|tränas|träning|utveckla|utbilda ..5 modeller|modell|ai|algoritmer|ai-modeller',
          'modeller|ai ..4 tränas|träna',
        ],
        object: ['{uppgift}', 'meddelanden|innehåll'],
        examples: ['Vi använder dina meddelanden för att träna modeller.'],
        nearMisses: ['Vi tränar personalen.'],
      },
    ],
  },
} as const satisfies Record<string, KindWords>;
