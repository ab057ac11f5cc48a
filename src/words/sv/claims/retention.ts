import type { KindWords } from '../../claim-words.ts';

export const retention = {
  retention: {
    headings: [
      'lagringstid|lagringstider|bevaringstid|förvaringstid|lagring|bevarande|gallring',
      'hur länge',
    ],
    entries: [
      {
        name: 'sparas-en-tid',
        cue: [
          'skrivs|spelas över ..3 inom|efter',
          'sparar|sparas|spara|lagrar|lagras|bevarar|bevaras|förvarar|förvaras|behåller|behålls|arkiveras|kvar ..10 {tid}',
          'raderar|raderas|förstörs|förstör|utplånas|gallras|avidentifieras|anonymiseras|försvinner|tas bort? ..8 efter|när|inom|senast',
          'raderar|raderas|förstörs|gallras|avidentifieras|anonymiseras|försvinner ..8 {tid}',
          '{tid} ..5 sparas|raderas|förvaras|bevaras|gallras|förstörs|arkiveras',
          'lagringstiden|förvaringstiden|bevaringstiden|lagringstid är|:',
          'under medlemskapet|kundförhållandet|anställningen|avtalstiden ..6 {tid}',
        ],
        object: [
          '{uppgift}',
          'dem|de',
          'fakturorna|kvittona|loggarna|meddelandena',
          '*inspelningar*|*inspelningarna|*ansökningar*|*ansökningarna|*ansökan|avtal*|*konton|*fakturor|*meddelanden|*bilder|lagringstid*|*samtal',
        ],
        never: ['begäran', 'rätt', 'kakor|cookies', 'garanti*', 'returnera'],
        maySure: true,
        told: [
          'sparar|sparas|lagrar|lagras|bevarar|bevaras|förvarar|förvaras|raderar|raderas|förstörs|förstör|gallras|avidentifieras|anonymiseras',
          'automatiskt',
          'ansökningarna|arbetsansökningar|arbetsansökningarna|inspelningarna|kamerainspelningarna|fakturor|fakturorna|avtalen|loggarna|meddelandena|kvittona',
        ],
        blocked: [
          'års|månaders|dagars|gamla',
          'minst|längre|ungefär|cirka',
          'eller|vanligen|oftast',
        ],
        examples: [
          'Vi sparar dina uppgifter i fem år.',
          'Uppgifterna raderas efter två år.',
          'Arbetsansökningar förstörs två år efter att rekryteringen avslutats.',
          'Kamerainspelningarna raderas automatiskt efter 30 dygn.',
        ],
        nearMisses: [
          'Vi svarar på begäran inom en månad.',
          'Du kan returnera varan inom 14 dagar.',
        ],
      },
      {
        name: 'tid-under-rubrik',
        cue: ['{tid}'],
        object: ['lagringstid*|bevaringstid*|förvaringstid*|gallringstid*'],
        never: ['begäran', 'rätt'],
        examples: ['Lagringstid: två år'],
        nearMisses: ['Kontraktet löper på två år.'],
      },
      {
        name: 'så-länge-som',
        cue: [
          'längre än',
          'inte längre än',
          'så länge som?',
          'tills vidare',
          'tills',
          'nödvändigt|nödvändig|behövs|nödvändiga ..4 ändamål*|syfte*|tid',
          'som lagen kräver|förutsätter',
          'enligt lag|lagstiftning',
          'under den tid',
          'föråldrade|onödiga|inaktuella uppgifter',
          'inte längre behövs|nödvändiga|nödvändigt',
          'varaktigt',
        ],
        object: [
          'spara*',
          'lagra*|bevara*|förvara*|radera*|behåll*|gallra*|kvar|arkivera*|förstör*',
        ],
        never: ['rätt', 'begäran'],
        isFormula: true,
        examples: [
          'Uppgifterna sparas så länge som det behövs.',
          'Vi lagrar uppgifterna tills vidare.',
          'Föråldrade uppgifter gallras regelbundet.',
        ],
        nearMisses: ['Erbjudandet gäller tills vidare.'],
      },
    ],
  },
  deadline: {
    headings: ['svarstid'],
    entries: [
      {
        name: 'svarar-inom',
        cue: [
          'förlänga|förlängs|förlängas ..3 svarstid*|tid*',
          'behandlas|besvaras|svarar ..8 månad|dagar|veckor',
          'svarar|svar|besvarar|besvaras|meddelar|uppfylls|uppfyller|behandlas|behandlar ..8 inom',
          'inom ..2 månad|dagar|veckor|vecka',
          'tidsfristen|tiden|fristen ..4 förlängas|förlänga|förlängs',
          'utan onödigt dröjsmål',
        ],
        object: ['begäran|förfrågan|begäranden|insynsbegäran|registerutdrag'],
        never: ['rätt', 'radera*', 'kostnad', 'offert*'],
        maySure: true,
        told: [
          'svarar|besvaras|besvarar|behandlar|behandlas|uppfyller|uppfylls',
          'du får svar',
          'på din|er|varje|en begäran',
          'begäran|begäranden|insynsbegäran|insynsbegäranden',
          'inom|senast',
          'på',
          'varje|alla',
        ],
        blocked: ['eller|vanligen|oftast', 'flesta|förläng*'],
        examples: [
          'Vi svarar på din begäran inom en månad.',
          'Tidsfristen kan förlängas med två månader om begäran är komplicerad.',
        ],
        nearMisses: [
          'Rummet städas inom en dag.',
          'Offertförfrågningar besvarar vi inom en vecka.',
        ],
      },
    ],
  },
  fee: {
    headings: ['avgift|avgifter'],
    entries: [
      {
        name: 'avgiftsfritt',
        cue: [
          'kostar ..2 inget|ingenting|dig',
          'avgiftsfritt|avgiftsfri|kostnadsfritt|kostnadsfri|gratis|kostnadsfria|avgiftsfria',
          'utan avgift|kostnad',
          'tar|ta|tas ut? ..3 avgift|kostnad',
          'debiterar|debiteras|uppbär|uppbärs ..4 avgift|kostnad*|euro|kronor|självkostnad*',
          'avgift|avgiften ..4 euro|kronor',
        ],
        object: [
          'begäran|begäranden',
          'rättighet*',
          'kopia|kopior|kopian|registerutdrag*',
          'granska|kontrollera',
          '{uppgift}',
        ],
        never: ['garanti*', 'leverans*', 'parkering*'],
        examples: [
          'Din begäran är avgiftsfri.',
          'För extra kopior debiterar vi administrativa kostnader.',
        ],
        nearMisses: ['Parkeringen är gratis.', 'Vi tar ut en förseningsavgift på 5 euro.'],
      },
    ],
  },
} as const satisfies Record<string, KindWords>;
