import type { KindWords } from '../../claim-words.ts';

export const identity = {
  'controller-name': {
    headings: [
      'personuppgiftsansvarig|personuppgiftsansvarige',
      'registeransvarig',
      'vem är ansvarig|ansvarar',
    ],
    items: ['{bolag}'],
    entries: [
      {
        name: 'är-personuppgiftsansvarig',
        cue: [
          'är|fungerar ..3 personuppgiftsansvarig|registeransvarig',
          'personuppgiftsansvarig|personuppgiftsansvarige|registeransvarig är|:',
          'ansvarar|ansvarig|ansvariga för behandlingen|personuppgifterna',
        ],
        never: ['annan personuppgiftsansvarig', 'till en'],
        examples: [
          'Granhotell Ab är personuppgiftsansvarig.',
          'Personuppgiftsansvarig är Granhotell Ab.',
        ],
        nearMisses: ['Du kan flytta uppgifterna till en annan personuppgiftsansvarig.'],
      },
    ],
  },
  'controller-contact': {
    headings: ['kontaktuppgifter|kontakta|kontakt', 'kontakta oss'],
    items: ['*@*'],
    entries: [
      {
        name: 'kontakta-oss',
        cue: [
          'kontakta|kontaktar|kontakt|når',
          'skriv|skriva|ring|ringa',
          '*@*',
          'våra kontaktuppgifter',
        ],
        object: ['*@*', 'post|telefon|adress|adressen|formulär|formuläret|webbplats'],
        never: ['dataskyddsombud*', '{myndighet}', 'kontaktar dig', 'dig per'],
        examples: ['Kontakta oss på dataskydd@gran.example.'],
        nearMisses: ['Vi kontaktar dig per telefon.'],
      },
    ],
  },
  'officer-contact': {
    headings: ['dataskyddsombud|dataskyddsombudet|dataskyddsombudets'],
    items: ['*@*'],
    entries: [
      {
        name: 'dataskyddsombud',
        cue: ['dataskyddsombud|dataskyddsombudet|dataskyddsombudets'],
        object: [
          '*@*',
          'är|har|utsett|utsetts|utnämnt|nås|når|kontakta|kontaktar|kontaktuppgifter|finns',
        ],
        maySure: true,
        closed: ['dataskyddsombud|dataskyddsombudet', 'utsett|utnämnt|utsetts|utse|något|finns'],
        examples: [
          'Vi har utsett ett dataskyddsombud.',
          'Dataskyddsombudet nås på dso@gran.example.',
        ],
        nearMisses: ['Frågor om dataskydd besvaras av kontoret.'],
      },
    ],
  },
  'joint-control': {
    headings: ['gemensamt personuppgiftsansvar*', 'gemensamt ansvar'],
    entries: [
      {
        name: 'gemensamt-ansvariga',
        cue: [
          'gemensamt|gemensamma personuppgiftsansvar*|registeransvar*|ansvariga|ansvar',
          'tillsammans ..6 personuppgiftsansvariga|ändamålen',
          'bestämmer tillsammans|gemensamt',
        ],
        maySure: true,
        closed: [
          'gemensamt|gemensamma|personuppgiftsansvariga|personuppgiftsansvarig|personuppgiftsansvar',
          'andra|annan|någon',
        ],
        examples: [
          'Vi är gemensamt personuppgiftsansvariga med Granparkering Ab.',
          'Vi bestämmer tillsammans med Granparkering Ab.',
        ],
        nearMisses: ['Vi har ett gemensamt kök.'],
      },
    ],
  },
} as const satisfies Record<string, KindWords>;
