import type { KindWords } from '../../claim-words.ts';

export const decisions = {
  'automated-decision': {
    headings: [
      'automaattinen päätöksenteko',
      'automatisoidut päätökset',
      'automatisoitu päätöksenteko',
    ],
    entries: [
      {
        name: 'päätetään-koneella',
        cue: [
          'automaattinen|automaattista|automaattisia|automatisoitu|automatisoitua|automatisoituja|automatisoidun|automaattisen ..3 päätö*|päätöksiä|päätöksentekoa|yksittäispäätöksiä',
          'päätö* ..5 automaattisesti|automatisoidusti',
          'automaattisesti ..5 päätö*|päättää|päätetään',
          'pelkästään automaattiseen käsittelyyn',
        ],
        maySure: true,
        closed: [
          'tee|tehdä|käytä|käytetä|harjoita',
          'automaattisia|automatisoituja|automaattista|automatisoitua|päätöksiä|päätöksentekoa|yksittäispäätöksiä|automaattisesti',
        ],
        examples: [
          'Teemme automaattisia päätöksiä luotosta.',
          'Emme tee automaattisia päätöksiä.',
          'Päätös tehdään automaattisesti.',
        ],
        nearMisses: ['Ovi avautuu automaattisesti.'],
      },
    ],
  },
  profiling: {
    headings: ['profilointi'],
    entries: [
      {
        name: 'profilointi',
        cue: [
          'profiloimme|profiloida|profiloi|profiloidaan|profilointi|profilointia|profilointiin',
          'profiileja|profiilin|profiilit .. muodostamme|luomme|laadimme',
          'muodostamme|luomme|laadimme .. profiil*',
        ],
        never: ['käyttäjäprofiil*'],
        maySure: true,
        closed: [
          'profiloi|profiloida|profilointia|tee|tehdä|käytä|käytetä|harjoita|harjoiteta',
          'asiakkaita|asiakkaitamme|sinua|ketään',
        ],
        examples: ['Profiloimme asiakkaitamme.', 'Emme tee profilointia.'],
        nearMisses: ['Voit muuttaa kuvaa profiilissasi.'],
      },
    ],
  },
  monitoring: {
    headings: ['kameravalvonta', 'valvonta'],
    entries: [
      {
        name: 'valvotaan',
        cue: [
          'kameravalvonta*|kameravalvont*|valvontakamer*|tallentava kameravalvonta',
          'valvomme|valvotaan|seuraamme ..5 työnteki*|viestejä|sijaintia|liikkumista',
          'puhelut|puheluita ..3 tallennetaan|nauhoitetaan',
          'kameravalvonta',
        ],
        examples: ['Tiloissamme on kameravalvonta.'],
        nearMisses: ['Valvomme altaan lämpötilaa.'],
      },
    ],
  },
  'model-training': {
    headings: ['tekoäly', 'koneoppiminen'],
    entries: [
      {
        name: 'mallien-koulutus',
        cue: [
          'kouluttaa|koulutamme|kouluttamiseen|koulutetaan|opettaa|opetamme ..5 malle*|tekoäly*|algoritm*',
          'tekoäl* ..5 koulut*|opett*',
          'malle* ..5 koulut*|opett*',
        ],
        object: ['{tieto}', 'viest*|sisältö*'],
        examples: ['Käytämme viestejäsi tekoälymallien kouluttamiseen.'],
        nearMisses: ['Koulutamme henkilökuntaamme.'],
      },
    ],
  },
} as const satisfies Record<string, KindWords>;
