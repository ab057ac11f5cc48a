import type { KindWords } from '../../claim-words.ts';

export const rights = {
  access: {
    headings: [
      'rätt till insyn|tillgång',
      'rätt att få tillgång',
      'insyn|insynsrätt|granskningsrätt',
    ],
    entries: [
      {
        name: 'tillgång',
        cue: [
          'tillgång ..3 {uppgift}',
          'insyn|granska|kontrollera|granskningsrätt',
          'kopia|registerutdrag ..3 {uppgift}',
          'registerutdrag',
          'få veta ..6 behandl*|uppgift*',
          'ta del av ..3 {uppgift}',
        ],
        object: ['{rätt}'],
        never: ['partner*', 'anställda', 'obehörig*'],
        examples: [
          'Du har rätt att få tillgång till dina uppgifter.',
          'Du kan begära en kopia av uppgifterna.',
        ],
        nearMisses: ['Våra anställda får tillgång till uppgifterna.'],
      },
    ],
  },
  rectification: {
    headings: ['rättelse', 'rätt till rättelse'],
    entries: [
      {
        name: 'rättelse',
        cue: [
          'rättelse|rättas|rättade|korrigera|korrigeras|korrigerade|komplettera|kompletterade',
          'rätta ..4 {uppgift}|felaktiga',
          'att rätta',
        ],
        object: ['{rätt}'],
        never: ['rätta sig'],
        examples: [
          'Du har rätt till rättelse av dina uppgifter.',
          'Du kan be oss korrigera felaktiga uppgifter.',
        ],
        nearMisses: ['Du har rätt till frukost.'],
      },
    ],
  },
  erasure: {
    headings: ['radering', 'rätt till radering', 'rätt att bli bortglömd'],
    entries: [
      {
        name: 'radering',
        cue: [
          'radera|raderas|raderade|radering|raderar|utplåna',
          'bli bortglömd|glömd',
          'ta|tar bort|tas',
          'borttagning',
        ],
        object: ['rätt|rättighet', 'kan', 'be|begära|begäran|begär|kräva'],
        never: ['varukorg*|korgen', 'kakor|cookies', 'efter ..2 år|månader'],
        examples: ['Du har rätt till radering.', 'Du kan be oss radera dina uppgifter.'],
        nearMisses: ['Uppgifterna raderas efter två år.'],
      },
    ],
  },
  restriction: {
    headings: ['begränsning', 'rätt till begränsning'],
    entries: [
      {
        name: 'begränsning',
        cue: [
          'begränsning|begränsas|begränsa|begränsad ..4 behandling*',
          'behandling* begränsas|begränsad',
          'rätt till begränsning',
        ],
        object: ['{rätt}'],
        never: ['åtkomst'],
        examples: ['Du har rätt till begränsning av behandlingen.'],
        nearMisses: ['Vi begränsar åtkomsten till uppgifterna.'],
      },
    ],
  },
  portability: {
    headings: ['dataportabilitet', 'överföra uppgifter', 'rätt att flytta'],
    entries: [
      {
        name: 'portabilitet',
        cue: [
          'dataportabilitet|portabilitet',
          'överföra|överföras|överförda|flytta|flyttas ..6 annan|annat personuppgiftsansvarig|system|registeransvarig|bolag|tjänst',
          'maskinläsbart|maskinläsbar',
        ],
        direction: 'person',
        examples: [
          'Du har rätt till dataportabilitet.',
          'Du får uppgifterna i maskinläsbart format.',
        ],
        nearMisses: ['Vi överför uppgifter till vår bokföringsbyrå.'],
      },
    ],
  },
  objection: {
    headings: ['rätt att invända|motsätta', 'invändning|invändningar'],
    entries: [
      {
        name: 'invändning',
        cue: [
          'invända|invänder|invändning',
          'motsätta|motsätter dig|sig',
          'göra invändningar',
          'förbjuda|tacka|avsäga|avregistrera ..5 marknadsföring*|direktmarknadsföring|nyhetsbrev*|nej',
        ],
        examples: [
          'Du har rätt att invända mot behandlingen.',
          'Du kan förbjuda direktmarknadsföring.',
        ],
        nearMisses: ['Vi förbjuder rökning.'],
      },
    ],
  },
  withdrawal: {
    headings: ['återkalla|återkallelse|återta'],
    entries: [
      {
        name: 'samtycke-återkallas',
        cue: [
          'återkalla|återkallas|återkallande|återta|återkallar|dra ..4 samtycke|samtycket|tillbaka',
          'samtycke|samtycket ..4 återkallas|återkalla|återtas',
        ],
        never: ['bokning*', 'pengar'],
        examples: ['Du kan när som helst återkalla ditt samtycke.'],
        nearMisses: ['Du kan dra tillbaka din bokning.'],
      },
    ],
  },
  complaint: {
    headings: ['klagomål|besvär', 'rätt att klaga|lämna'],
    entries: [
      {
        name: 'klagomål',
        cue: ['klagomål|klaga|besvär|anmäla'],
        object: ['{myndighet}', 'rätt', 'myndighet*'],
        never: ['maten', 'kundtjänst*'],
        examples: ['Du har rätt att lämna in klagomål till en tillsynsmyndighet.'],
        nearMisses: ['Klagomål om maten besvaras av köket.'],
      },
    ],
  },
} as const satisfies Record<string, KindWords>;
