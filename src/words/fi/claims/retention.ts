import type { KindWords } from '../../claim-words.ts';

export const retention = {
  retention: {
    headings: ['säilytys|säilytysaika|säilytysajat|säilyttäminen', 'kuinka kauan'],
    entries: [
      {
        name: 'säilytetään-ajan',
        cue: [
          'säilytämme|säilytetään|säilyttää|säilyvät|säilytä|säilytetä ..10 vuotta|vuoden|vuosi|kuukautta|kuukauden|kk|päivää|päivän|viikkoa|viikon|vuorokautta',
          'vuotta|vuoden|kuukautta|kuukauden|päivää|päivän|viikkoa|vuorokautta ..6 säilytämme|säilytetään',
          'poistamme|poistetaan|hävitämme|hävitetään|tuhoamme|tuhotaan|anonymisoidaan ..10 jälkeen|kuluttua|kuluessa|päätyttyä|sisällä',
          'säilytysaika on',
          'vuoden|kuukauden|päivän kuluttua|jälkeen ..4 poistamme|poistetaan',
        ],
        object: ['{tieto}', 'ne|niitä', '*tallenteet|*tallenteita|hakemukset|sopimukset|tositteet'],
        never: ['pyyntö*', 'evästee*', 'oikeus'],
        examples: [
          'Säilytämme tietojasi viisi vuotta.',
          'Tiedot poistetaan kahden vuoden kuluttua.',
        ],
        nearMisses: ['Vastaamme pyyntöön kuukauden kuluessa.'],
      },
      {
        name: 'niin-kauan-kuin',
        cue: [
          'niin kauan kuin',
          'toistaiseksi',
          'kunnes|siihen asti',
          'tarpeen|tarpeellista|välttämätöntä|tarvitaan|tarpeellisen ajan',
          'lain|lainsäädännön|lakien edellyttämän|vaatiman|määräämän ajan',
          'vain sen ajan',
          'asiakassuhteen|jäsenyyden|sopimuksen keston? ajan',
          'vanhentuneet|vanhentuneita',
        ],
        object: ['säilyt*', 'säily*', 'poist*'],
        never: ['oikeus'],
        isFormula: true,
        examples: [
          'Tietoja säilytetään niin kauan kuin on tarpeen.',
          'Säilytämme tietoja toistaiseksi.',
        ],
        nearMisses: ['Tarjous on voimassa toistaiseksi.'],
      },
    ],
  },
  deadline: {
    headings: [],
    entries: [
      {
        name: 'vastaamme-ajassa',
        cue: [
          'vastaamme|vastataan|vastaus|ilmoitamme ..8 kuluessa|sisällä',
          'kuukauden|päivän|viikon kuluessa|sisällä',
        ],
        object: ['pyyntö*|pyynnön|pyynnöstä|pyyntöösi'],
        examples: ['Vastaamme pyyntöösi kuukauden kuluessa.'],
        nearMisses: ['Huone siivotaan päivän kuluessa.'],
      },
    ],
  },
  fee: {
    headings: ['maksuttomuus', 'maksut'],
    entries: [
      {
        name: 'maksutta',
        cue: [
          'maksutta|maksuton|maksuttomia|maksutonta|veloituksetta|ilmaiseksi',
          'peri|perimme|peritään|periä .. maksu*|maksun|maksua',
        ],
        object: ['pyyntö*|pyynnöt|pyynnön', 'oikeu*', 'jäljennö*', 'tieto*'],
        examples: ['Pyynnöt ovat maksuttomia.'],
        nearMisses: ['Pysäköinti on maksutonta.'],
      },
    ],
  },
} as const satisfies Record<string, KindWords>;
