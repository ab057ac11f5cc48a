import type { KindWords } from '../../claim-words.ts';

export const retention = {
  retention: {
    headings: [
      'säilytys|säilytysaika|säilytysajat|säilyttäminen|säilyttämisaika|säilytysaikamme',
      'kuinka kauan|pitkään',
      'tietojen poistaminen',
    ],
    entries: [
      {
        name: 'säilytetään-ajan',
        cue: [
          'päällekirjoi*|ylikirjoi*|tallentuvat ..4 {aika}',
          '{tieto} ..4 {aika} ajan',
          'säilytyksen|säilyttämisen kesto',
          'säilytämme|säilytetään|säilyttää|säilyttävät|säilyvät|säilyy|säilytä|säilytetä|säilytettävä|säilyttäminen|tallessa|tallennetaan|pidetään ..10 {aika}',
          '{aika} ..6 säilytämme|säilytetään|säilyvät|säilyy|säilytettävä',
          'poistamme|poistetaan|poistuu|poistuvat|hävitämme|hävitetään|tuhoamme|tuhotaan|anonymisoidaan|anonymisoimme|vanhenevat|vanhenee ..10 päätyttyä|jälkeen|lopussa|kun|päättyessä|päättyy|kuluttua|kuluessa|sisällä',
          'poistamme|poistetaan|poistuu|poistuvat|hävitämme|hävitetään|tuhoamme|tuhotaan|anonymisoidaan|anonymisoimme|vanhenevat|vanhenee ..10 {aika}',
          '{aika} ..5 poistamme|poistetaan|hävitetään|tuhotaan|poistuvat|poistuu|anonymisoidaan',
          'poistamme|poistetaan|hävitetään|anonymisoidaan ...10 {aika}',
          'säilytysaika|säilytysajat|säilytysajaksi ..3 on|ovat|:',
          'säilytysaika|säilytysajan ..4 {aika}',
        ],
        object: [
          '{tieto}',
          'ne|niitä|niiden',
          '*tallenteet|*tallenteita|*hakemukset|*hakemuksia|*hakemus|*sopimukset|*tositteet|*tilit|*lokit|*viestit|*viestejä|*laskut|*kuvat|*tili|*kirjanpito*|*puhelut|säilytysaika',
        ],
        never: [
          '{pyyntö}',
          'evästee*',
          'oikeus saada|vaatia|pyytää',
          'takuu*',
          'vastaamme',
          'palauttaa',
        ],
        examples: [
          'Säilytämme tietojasi viisi vuotta.',
          'Tiedot poistetaan kahden vuoden kuluttua.',
          'Työhakemukset hävitetään kahden vuoden kuluttua rekrytoinnin päättymisestä.',
          'Lokitiedot poistuvat 90 päivässä.',
          'Passiiviset asiakastilit anonymisoidaan, kun niitä ei ole käytetty viiteen vuoteen.',
        ],
        nearMisses: [
          'Vastaamme pyyntöön kuukauden kuluessa.',
          'Voit palauttaa tilauksen 14 päivän kuluessa.',
        ],
      },
      {
        name: 'niin-kauan-kuin',
        cue: [
          'pidempään|kauemmin|kauempaa|pitempään kuin',
          'niin kauan|pitkään kuin|kun',
          'toistaiseksi',
          'kunnes|siihen asti|saakka',
          'tarpeen|tarpeellista|tarpeellisen|välttämätöntä|välttämättömän|tarvitaan|tarpeellisen ajan?',
          'lain|lainsäädännön|lakien|laissa|kirjanpitolain edellyttämän|vaatiman|määräämän|säädetyn|mukaisen|mukaan ajan?',
          'vain sen ajan',
          'asiakassuhteen|jäsenyyden|sopimuksen|työsuhteen|hoitosuhteen keston?|voimassaolon? ajan',
          'vanhentuneet|vanhentuneita|tarpeettomat|tarpeettomia|vanhat tiedot|tietoja',
          'pysyvästi',
          'säilytysaika|säilytysajan|säilytysajat ..3 määräytyy|määräytyvät|perustuu|perustuvat|riippuu',
          'määräajan',
          'sen jälkeen|jälkeenkin kun',
        ],
        object: ['säilyt*', 'säily*', 'poistetaan|poistamme|poistuvat|hävit*|arkistoi*|tuho*'],
        never: ['oikeus'],
        isFormula: true,
        examples: [
          'Tietoja säilytetään niin kauan kuin on tarpeen.',
          'Säilytämme tietoja toistaiseksi.',
          'Vanhentuneet tiedot poistetaan säännöllisesti.',
        ],
        nearMisses: ['Tarjous on voimassa toistaiseksi.'],
      },
    ],
  },
  deadline: {
    headings: ['vastausaika', 'milloin vastaamme'],
    entries: [
      {
        name: 'vastaamme-ajassa',
        cue: [
          'pidentää|jatkaa|pidennetään|jatketaan ..3 *aikaa',
          'kuukaudessa|viikossa|päivässä ..3 {pyyntö}',
          'vastaamme|vastataan|vastaus|vastauksen|ilmoitamme|toteutamme|toteutetaan|käsittelemme|käsitellään|toimitamme|toimitetaan|annamme ..8 {aika}',
          'vastaamme|vastataan|ilmoitamme|toteutamme|käsittelemme ..8 kuluessa|sisällä',
          '{aika} ..2 kuluessa|sisällä',
          '{aika} ..8 vastaamme|vastataan|ilmoitamme|toteutamme|vastauksen',
          'määräaikaa|määräajan|aikaa ..6 jatkaa|jatketaan|pidentää|pidennetään',
          'viivytyksettä|viivytystä',
        ],
        object: ['{pyyntö}'],
        never: ['oikeus', 'poistetuksi|poistamista', 'poistetaan', 'tarjouspyyn*', 'maksut*'],
        examples: [
          'Vastaamme pyyntöösi kuukauden kuluessa.',
          'Toteutamme tietopyynnöt viimeistään 30 päivässä.',
          'Määräaikaa voidaan jatkaa kahdella kuukaudella, jos pyyntö on monimutkainen.',
        ],
        nearMisses: ['Huone siivotaan päivän kuluessa.', 'Tarjouspyyntöihin vastaamme viikossa.'],
      },
    ],
  },
  fee: {
    headings: ['maksuttomuus', 'maksut', 'paljonko .. maksaa'],
    entries: [
      {
        name: 'maksutta',
        cue: [
          'maksa ..2 mitään',
          'maksuttomuu*',
          'maksutta|maksuton|maksuttomia|maksutonta|maksuttomasti|veloituksetta|ilmaiseksi|ilmaista|kuluitta|maksuttomat',
          'peri|perimme|peritään|periä|veloittaa|veloitamme|veloitetaan|veloita .. *maksu*|maksun|maksua|kulut|kuluja|kustannuk*|euroa',
          'maksu|maksun|maksua|kustannuk*|kulut|kuluja .. peri|perimme|peritään|periä|veloittaa|veloitamme',
          'maksaa|maksu|hinta ..4 euroa',
        ],
        object: [
          '{pyyntö}',
          'oikeuksiesi|oikeuksien|oikeuksiasi|oikeuden|oikeutesi',
          'jäljennö*|kopio*|lisäjäljennö*|lisäkopio*',
          'tarkasta*|tarkista*',
          '{tieto}',
        ],
        never: ['lasku*', 'pysäköin*', 'takuu*'],
        examples: [
          'Pyynnöt ovat maksuttomia.',
          'Ylimääräisistä jäljennöksistä veloitamme hallinnolliset kulut.',
          'Emme peri maksua oikeuksiesi käyttämisestä.',
        ],
        nearMisses: ['Pysäköinti on maksutonta.', 'Perimme myöhästymismaksun 5 euroa.'],
      },
    ],
  },
} as const satisfies Record<string, KindWords>;
