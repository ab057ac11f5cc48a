import type { KindWords } from '../../claim-words.ts';

export const decisions = {
  'automated-decision': {
    headings: [
      'automatiserat beslutsfattande',
      'automatiserade|automatiskt|automatiska|automatiserat beslut|beslutsfattande',
    ],
    entries: [
      {
        name: 'beslutas-av-maskin',
        cue: [
          'automatiserat|automatiserade|automatiskt|automatiska ..3 *beslut|*besluten|beslutsfattande',
          '*beslut|*besluten|*beslutet ..6 automatiskt|automatiserat|automatiserad|maskinellt',
          'beslutar|avgörs|fattas|godkänns|avslås ..3 automatiskt|maskinellt',
          'systemet|algoritmen|datorn ..3 godkänner|avslår|beslutar|avgör',
          'avgörs|fattas|prövas utan ..4 människa|mänsklig*',
          '*ansökan|*ansökningar ..5 automatiskt|maskinellt',
        ],
        never: ['rätt', 'föremål', 'styrelsens', 'raderas', 'bekräft*'],
        maySure: true,
        told: [
          'fattar|fattas|använder|används|tillämpar|tillämpas|avgörs|godkänns|avslås|beslutas',
          'automatiskt|automatiserat|automatiserade|automatiska',
          'beslut|besluten|beslutet|beslutsfattande|kreditbeslut|kreditbeslutet|kreditbesluten',
          'kredit|krediter|lån|försäkringsansökningar|låneansökningar|ansökan|ansökningar|låneansökan|kreditansökan|försäkringsansökan',
          'vid|om',
          'kreditgivning|kreditgivningen|beviljande',
          'utan mänsklig medverkan',
          'systemet|godkänner|avslår',
        ],
        closed: [
          'fattar|fattas|använder|används|tillämpar|tillämpas|automatiserade|automatiserat|automatiska|automatiskt|beslut|beslutsfattande|individuella|innefattar|omfattar|profilering',
        ],
        examples: [
          'Vi fattar automatiserade beslut om kredit.',
          'Vi fattar inga automatiserade beslut.',
          'Beslutet fattas automatiskt.',
          'Din försäkringsansökan avgörs utan att någon människa medverkar.',
        ],
        nearMisses: [
          'Dörren öppnas automatiskt.',
          'Inspelningarna raderas automatiskt efter en månad.',
        ],
      },
      {
        name: 'rätt-till-människa',
        cue: [
          'beslut|besluten ..6 automatiserad|automatisk|automatiserat',
          'enbart på automatiserad',
        ],
        object: ['rätt', 'föremål'],
        certainty: 'quoted',
        polarity: 'affirmed',
        examples: [
          'Du har rätt att inte bli föremål för beslut som enbart grundar sig på automatiserad behandling.',
        ],
        nearMisses: ['Du har rätt att få ett skriftligt beslut.'],
      },
    ],
  },
  profiling: {
    headings: ['profilering'],
    entries: [
      {
        name: 'profilering',
        cue: [
          'profilerar|profileras|profilera|profilering|profileringen|profilerat|profilerats',
          'skapar|bildar|gör|bygger|skapas|upprättar ..4 *profiler|*profil',
        ],
        never: [
          'din profil',
          'användarprofil',
          'rätt|motsätta|invända',
          'avses|menas',
          'sökandeprofil*',
        ],
        maySure: true,
        told: [
          'profilerar|profileras|skapar|skapas|bildar|använder|används|gör|görs|bygger',
          'profilering|profiler|profil|kundprofil|kundprofiler',
          'kunder|kunderna|medlemmar|medlemmarna|användare|användarna|prenumeranter|besökare|dig',
          'utifrån|enligt|baserat|för',
          'köp|köpen|köphistorik|köphistoriken|intressen|klick|beteende|köpbeteende',
          'för profilering',
        ],
        blocked: ['själv'],
        closed: [
          'profilerar|profilering|profileras|använder|används|gör|görs|utför|utförs|kunder|kunderna|ägnar|oss|åt|sker|sina|medlemmar|medlemmarna|dig|användare|automatiserat|beslutsfattande',
        ],
        examples: [
          'Vi profilerar våra kunder.',
          'Ingen profilering görs.',
          'Utifrån dina köp skapar vi en kundprofil av dig.',
        ],
        nearMisses: ['Du kan ändra din profil.', 'Du har rätt att motsätta dig profilering.'],
      },
      {
        name: 'indelning',
        cue: [
          'delar|delas in ..5 *grupper|segment*|kategorier',
          'segmenterar|segmenteras|poängsätter|poängsätts',
        ],
        object: ['kund*|medlem*|sökande*|användar*|besökar*'],
        examples: ['Vi delar in kunderna i grupper efter köpbeteende.'],
        nearMisses: ['Vi delar in kursen i tre delar.'],
      },
    ],
  },
  monitoring: {
    headings: ['kameraövervakning|övervakning|kamerabevakning'],
    entries: [
      {
        name: 'övervakas',
        cue: [
          'inspelande kamer*',
          '*kameror ..2 filmar|spelar',
          'videoövervak*|videobevak*',
          '*positionsdata|*position ..3 följs|registreras|spåras',
          'kameraövervakning|kameraövervakas|kameraövervakade|övervakningskamer*|kamerabevak*|bevakningskamer*',
          'övervakar|övervakas|följer|följs ..5 anställd*|e post|besökare|lokalerna|*position*|*trafik|arbetsfordon*',
          'anställd*|*trafik|*fordon* ..4 övervakas|följs|spåras',
          '*samtal|*samtalen ..3 spelas|inspelas|spelar in?',
          'spelar in ..3 *samtal|*samtalen',
          'filmar|filmas|filmer ..4 ingång*|lokal*|kund*|parkering*',
          'gps',
        ],
        never: ['dataombudsman*', 'branschen'],
        examples: [
          'Våra lokaler har kameraövervakning.',
          'Kundsamtal spelas in för att säkerställa kvaliteten.',
          'Vi följer arbetsfordonens position med GPS.',
        ],
        nearMisses: ['Vi övervakar vattnets temperatur.', 'Vi följer utvecklingen i branschen.'],
      },
    ],
  },
  'model-training': {
    headings: ['artificiell intelligens', 'maskininlärning'],
    entries: [
      {
        name: 'modeller-tränas',
        cue: [
          '*modeller|ai ..3 lär sig',
          'utvecklar|utvecklas|utveckla ..3 *modeller|*modell|ai',
          'träna|tränar|tränas|träning|utveckla|utvecklas|utbilda ..5 *modeller|*modell|ai|algoritmer',
          '*modeller|ai|intelligens ..4 tränas|träna|tränar',
        ],
        object: [
          'respons*|*feedback|enkätsvar*',
          '{uppgift}',
          '*meddelanden|innehåll|*samtal|*bilder|*texter',
        ],
        never: ['personal*', 'lärar*'],
        examples: [
          'Vi använder dina meddelanden för att träna modeller.',
          'Kundtjänstsamtal utnyttjas vid träning av maskininlärningsmodeller.',
        ],
        nearMisses: ['Vi tränar personalen.', 'Modellerna på bilderna är exempel.'],
      },
    ],
  },
} as const satisfies Record<string, KindWords>;
