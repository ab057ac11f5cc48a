import type { KindWords } from '../../claim-words.ts';

export const decisions = {
  'automated-decision': {
    headings: [
      'automaattinen|automatisoitu päätöksenteko',
      'automatisoidut|automaattiset päätökset',
      'automaattista päätöksentekoa',
    ],
    entries: [
      {
        name: 'päätetään-koneella',
        cue: [
          'automaattinen|automaattista|automaattisia|automaattiset|automatisoitu|automatisoitua|automatisoituja|automatisoidun|automatisoidut|automatisoituun|automaattisen|automaattiseen|automaattisten|automatisoituihin ..3 *päätö*|päätöksiä',
          '*päätö* ..5 automaattisesti|automatisoidusti|koneellisesti',
          '*päätökset|*päätös ..4 automaattisessa|automatisoidussa',
          'automaattisesti|automatisoidusti ..5 *päätö*|päättää|päätetään|ratkaistaan',
          'algoritmi|järjestelmä|järjestelmämme|tietokone|tekoäly ..3 päättää|hyväksyy|hylkää|ratkaisee',
          'hyväksytään|hylätään|ratkaistaan ..4 automaattisesti|automatisoidusti',
          '*päätöksenteko* ..4 automa*',
        ],
        never: ['oikeus', 'joutu*', 'hallituksen'],
        maySure: true,
        told: [
          'teemme|tehdään|käytämme|käytetään|sovellamme|sovelletaan|ratkaistaan|hylätään|hyväksytään|päätetään|päätämme',
          'automaattisesti|automatisoidusti|automaattista|automaattisia|automaattiset|automatisoituja|automatisoitua|automatisoituun|automaattiseen',
          'päätöksiä|päätökset|päätös|päätöksentekoa|päätöksentekoon',
          'luottopäätö*|luotosta|luotoista|luoton|lainasta|lainan|etuudesta|etuuden|vakuutushakemuksista',
          'hakemuksesi|hakemuksestasi|hakemukset|lainahakemuksesi|lainahakemukset|luottohakemuksesi|luottohakemukset|vakuutushakemuksesi|osamaksuhakemu*',
          'myöntämisessä|myöntämisestä',
          'ilman ihmisen? osallistumista|väliintuloa',
          'järjestelmä|järjestelmämme hyväksyy|hylkää|ratkaisee',
          'antamiesi tietojen perusteella',
        ],
        closed: [
          'tee|tehdä|käytä|käytetä|harjoita|liity|sisällä|kohdistu|kohdisteta|sovella|sovelleta|perustu',
          'automaattisia|automatisoituja|automaattista|automatisoitua|automaattiseen|automatisoituun|automaattiset|päätöksiä|päätöksentekoa|päätöksentekoon|yksittäispäätöksiä|automaattisesti|automatisoidusti',
          'profilointia|profilointiin|henkilötietojen|käsittelyyn|käsittely|perusteella',
        ],
        examples: [
          'Teemme automaattisia päätöksiä luotosta.',
          'Emme tee automaattisia päätöksiä.',
          'Päätös tehdään automaattisesti.',
          'Luottopäätös tehdään automaattisesti antamiesi tietojen perusteella.',
          'Tietojasi ei käytetä automaattiseen päätöksentekoon.',
        ],
        nearMisses: [
          'Ovi avautuu automaattisesti.',
          'Hallituksen päätökset julkaistaan verkkosivuilla.',
        ],
      },
      {
        name: 'ilman-ihmistä',
        cue: [
          'ilman ihmisen ..2 osallistumista|väliintuloa|myötävaikutusta|osallisuutta|panosta',
          'ilman ihmistä|virkailijaa',
        ],
        object: ['*päätö*', '*hakemu*', 'ratkai*|arvioi*'],
        polarity: 'affirmed',
        never: ['emme|ei|eivät', 'oikeus'],
        examples: ['Vakuutushakemuksesi ratkaistaan ilman ihmisen osallistumista.'],
        nearMisses: ['Ovi avautuu ilman ihmistä.'],
      },
      {
        name: 'hakemus-koneelle',
        cue: ['*hakemu*|*hakemukset ..4 automaattisesti|automatisoidusti'],
        never: ['poist*', 'vahvistus*'],
        examples: ['Osamaksuhakemukset käsitellään automaattisesti.'],
        nearMisses: ['Hakemukset poistuvat automaattisesti vuoden kuluttua.'],
      },
      {
        name: 'oikeus-ihmisen-ratkaisuun',
        cue: [
          'automaatti*|automatisoi* ..5 *päätö*|päätö*',
          'pelkästään automaattiseen käsittelyyn',
        ],
        object: ['oikeus|oikeutta', 'joutu*'],
        certainty: 'quoted',
        polarity: 'affirmed',
        examples: [
          'Sinulla on oikeus olla joutumatta pelkästään automaattiseen käsittelyyn perustuvan päätöksen kohteeksi.',
        ],
        nearMisses: ['Tallenteet poistuvat automaattisesti kuukauden kuluttua.'],
      },
    ],
  },
  profiling: {
    headings: ['profilointi'],
    entries: [
      {
        name: 'profilointi',
        cue: [
          'profiloimme|profiloida|profiloi|profiloidaan|profilointi|profilointia|profilointiin|profiloimalla|profiloinnin|profiloitu',
          'muodostamme|luomme|laadimme|muodostetaan|luodaan|laaditaan .. *profiili|*profiilin|*profiileja|profiil*',
          '*profiileja|*profiilin|*profiili ..3 muodostamme|luomme|laadimme|muodostetaan|luodaan',
        ],
        never: [
          'käyttäjäprofiil*',
          'oikeus|voit|voitte',
          'tarkoitetaan',
          'hakijaprofiil*',
          'täytä',
        ],
        maySure: true,
        told: [
          'profiloimme|profiloidaan|muodostamme|muodostetaan|luomme|luodaan|laadimme|laaditaan|käytämme|käytetään|teemme|tehdään',
          'profilointia|profilointiin|profiileja|profiilin|asiakasprofiileja|asiakasprofiilin',
          'asiakkaitamme|asiakkaita|asiakkaista|jäseniämme|jäseniä|jäsenistä|käyttäjiä|käyttäjiämme|käyttäjistä|tilaajia|tilaajistamme|kävijöitämme|sinut',
          'ostojen|ostohistorian|ostotietojesi|ostotietojen|ostostesi|kiinnostuksesi|kiinnostusten|käyttäytymisen|käyttäytymisesi|selaamisen perusteella|mukaan',
        ],
        closed: [
          'profiloi|profiloida|profilointia|profilointiin|tee|tehdä|käytä|käytetä|harjoita|harjoiteta|kohdistu|liity',
          'asiakkaita|asiakkaitamme|asiakkaitaan|jäseniään|jäseniämme|jäseniä|sinua|ketään|käyttäjiä|käyttäjiämme|työntekijöitä',
          'automaattista|automatisoitua|päätöksentekoa|päätöksentekoon|automaattiseen|automaattisia|päätöksiä',
        ],
        examples: [
          'Profiloimme asiakkaitamme.',
          'Emme tee profilointia.',
          'Ostotietojesi perusteella muodostamme sinusta asiakasprofiilin.',
        ],
        nearMisses: [
          'Voit muuttaa kuvaa profiilissasi.',
          'Täytä hakijaprofiili rekrytointijärjestelmässä.',
        ],
      },
      {
        name: 'ryhmittely',
        cue: [
          'luokittelemme|luokitellaan|segmentoimme|segmentoidaan|ryhmittelemme|ryhmitellään ..6 perusteella|mukaan|*asiakk*|*ryhmiin',
          'pisteytämme|pisteytetään ..4 asiak*|hakij*',
        ],
        never: ['tuott*', 'jätte*'],
        examples: ['Luokittelemme asiakkaat ryhmiin ostokäyttäytymisen perusteella.'],
        nearMisses: ['Luokittelemme tuotteet hinnan mukaan.'],
      },
    ],
  },
  monitoring: {
    headings: ['kameravalvonta', 'valvonta', 'tekninen valvonta'],
    entries: [
      {
        name: 'valvotaan',
        cue: [
          'tallentavia|tallentava|tallentavat *kamer*',
          '*kamerat|kamerat ..2 kuvaavat|tallentavat|valvovat',
          '*paikkatie*|*paikkatietoja|*sijaintia ..2 seurataan|seuraamme|tallennetaan',
          'kameravalvon*|videovalvon*|valvontakamer*|turvakamer*|kulunvalvon*',
          'valvomme|valvotaan|seuraamme|seurataan|valvo|seuraa|valvota|seurata ..5 *työnteki*|viestejä|sähköposti*|*sijainti*|*sijaintia|liikkumista|*liikennettä|työajan|ajoneuv*|puhelu*|käyttöä|tietokone*',
          '*työnteki*|*sijainti*|*liikennettä|ajoneuvoj* ..4 valvomme|valvotaan|seurataan|seuraamme|valvota',
          '*puhelut|*puheluita|*puhelu|*puheluja ..3 tallennetaan|nauhoitetaan|äänitetään|tallennamme|nauhoitamme',
          'nauhoitamme|tallennamme|äänitämme|nauhoitetaan ..3 *puhel*',
          'kuvataan|kuvaamme|kuvaavat ..4 asiakk*|tiloj*|sisäänkäyn*|piha*|vierail*',
          'paikann*|gps ..4 ajoneuvo*|työnteki*|laite*|laitte*',
        ],
        never: ['tietosuojavaltuutettu', 'valokuvaamme', 'ilmoittautu*'],
        examples: [
          'Tiloissamme on kameravalvonta.',
          'Asiakaspuhelut nauhoitetaan laadun varmistamiseksi.',
          'Työntekijöiden verkkoliikennettä valvotaan tietoturvan takia.',
          'Emme valvo työntekijöiden sähköpostia.',
        ],
        nearMisses: ['Valvomme altaan lämpötilaa.', 'Valokuvaamme tuotteet verkkokauppaa varten.'],
      },
    ],
  },
  'model-training': {
    headings: ['tekoäly', 'koneoppiminen'],
    entries: [
      {
        name: 'mallien-koulutus',
        cue: [
          '*mallimme|*mallit|*malli|tekoälymme ..2 oppivat|oppii',
          'oppivat|oppii ..3 asiakk*|käyttäj*|viest*',
          'kehitämme|kehitetään|kehittää ..3 *malleja|tekoäl*|*mallia',
          'koulut*|opettaa|opetamme|opetta* ..5 *malle*|*malli*|tekoäl*|*algoritm*',
          '*tekoäl* ..5 koulut*|opet*|kehit*',
          '*malle*|*mallien|*mallia|*malliemme ..5 koulut*|opet*|kehittä*',
          'koneoppimi* ..4 koulut*|opet*|kehittä*|aineisto*',
        ],
        object: [
          'kuvista|viesteistä|*kuvia|asiakkai*',
          '{tieto}',
          '*tiedoilla|*tiedoillasi|*tietojen',
          '*viest*|*sisältö*',
          '*keskustelu*|*palaut*|*kuvia|*tallent*|*aineist*',
        ],
        never: ['henkilökun*', 'opettajat'],
        examples: [
          'Käytämme viestejäsi tekoälymallien kouluttamiseen.',
          'Asiakaspalvelukeskusteluja hyödynnetään koneoppimismallien opettamisessa.',
          'Tekoälyä koulutetaan asiakastiedoilla.',
          'Tietojasi voidaan käyttää kielimallien kehittämiseen.',
        ],
        nearMisses: ['Koulutamme henkilökuntaamme.', 'Malliston kuvat ovat suuntaa antavia.'],
      },
    ],
  },
} as const satisfies Record<string, KindWords>;
