import type { KindWords } from '../../claim-words.ts';

export const retention = {
  retention: {
    headings: [
      'lagringstid|lagringstider|bevaringstid|förvaringstid|lagring|bevarande',
      'hur länge',
    ],
    entries: [
      {
        name: 'sparas-en-tid',
        cue: [
          'sparar|sparas|spara|lagrar|lagras|bevarar|bevaras|förvarar|förvaras|behåller ..10 år|månader|månad|dagar|dygn|veckor',
          'raderar|raderas|förstörs|förstör|utplånas|gallras|avidentifieras|anonymiseras ..8 efter|när|inom|senast',
          'år|månader|dagar|veckor ..5 sparas|raderas|förvaras|bevaras',
          'lagringstiden|förvaringstiden|bevaringstiden är',
        ],
        object: ['{uppgift}', 'dem|de', 'inspelningar*|ansökningar*|avtal*'],
        never: ['begäran', 'rätt', 'kakor|cookies'],
        examples: ['Vi sparar dina uppgifter i fem år.', 'Uppgifterna raderas efter två år.'],
        nearMisses: ['Vi svarar på begäran inom en månad.'],
      },
      {
        name: 'så-länge-som',
        cue: [
          'så länge som?',
          'tills vidare',
          'tills',
          'nödvändigt|nödvändig|behövs|nödvändiga ..4 ändamål*|syfte*|tid',
          'som lagen kräver|förutsätter',
          'enligt lag|lagstiftning',
          'under den tid',
        ],
        object: ['spara*', 'lagra*|bevara*|förvara*|radera*|behåll*'],
        never: ['rätt'],
        isFormula: true,
        examples: [
          'Uppgifterna sparas så länge som det behövs.',
          'Vi lagrar uppgifterna tills vidare.',
        ],
        nearMisses: ['Erbjudandet gäller tills vidare.'],
      },
    ],
  },
  deadline: {
    headings: [],
    entries: [
      {
        name: 'svarar-inom',
        cue: ['svarar|svar|besvarar|besvaras|meddelar ..8 inom', 'inom ..2 månad|dagar|veckor'],
        object: ['begäran|förfrågan|begäranden'],
        examples: ['Vi svarar på din begäran inom en månad.'],
        nearMisses: ['Rummet städas inom en dag.'],
      },
    ],
  },
  fee: {
    headings: ['avgift|avgifter'],
    entries: [
      {
        name: 'avgiftsfritt',
        cue: [
          'avgiftsfritt|avgiftsfri|kostnadsfritt|kostnadsfri|gratis',
          'utan avgift|kostnad',
          'tar|ta ut? ..3 avgift',
        ],
        object: ['begäran|begäranden', 'rätt*', 'kopia|uppgifter'],
        examples: ['Din begäran är avgiftsfri.'],
        nearMisses: ['Parkeringen är gratis.'],
      },
    ],
  },
} as const satisfies Record<string, KindWords>;
