import type { KindWords } from '../../claim-words.ts';

export const identity = {
  'controller-name': {
    headings: [
      'personuppgiftsansvarig|personuppgiftsansvarige',
      'registeransvarig|registerförare',
      'vem är ansvarig|ansvarar|personuppgiftsansvarig',
    ],
    items: ['{bolag}', '*kommun|*nämnd|*nämnden|*stad|*förening|*stiftelse|*församling'],
    entries: [
      {
        name: 'är-personuppgiftsansvarig',
        cue: [
          'personuppgiftsansvariges|registeransvariges namn',
          'personuppgiftsansvarig|personuppgiftsansvarige|personuppgiftsansvarigt ..5 {bolag}',
          '{bolag} som? ..4 personuppgiftsansvarig|personuppgiftsansvarigt',
          'ansvaret|ansvar för ..2 behandling*',
          'är|fungerar ..3 personuppgiftsansvarig|registeransvarig|personuppgiftsansvariga',
          'personuppgiftsansvarig|personuppgiftsansvarige|registeransvarig är|:',

          'ansvarar|ansvarig|ansvariga för ..4 behandlingen|behandling',
          'ansvarar|ansvarig|ansvariga för ..2 {uppgift}',
          'registret|registren förs|hålls|upprätthålls av',
          'vi .. personuppgiftsansvarig|personuppgiftsansvariga',
        ],
        never: [
          'annan personuppgiftsansvarig',
          'till en',
          'gemensamt|gemensamma',
          'ska|måste',
          'biträde*|personuppgiftsbiträde*',
          'begäran',
          'lösenord',
          'berättigade',
        ],
        examples: [
          'Granhotell Ab är personuppgiftsansvarig.',
          'Personuppgiftsansvarig är Granhotell Ab.',
          'Registret förs av Granvalla Gymnaster rf.',
        ],
        nearMisses: [
          'Du kan flytta uppgifterna till en annan personuppgiftsansvarig.',
          'Var och en ansvarar för sitt eget lösenord.',
        ],
      },
      {
        name: 'bolag-ansvarigt',
        cue: ['{bolag}', 'org|fo nr|nummer|org.nr'],
        object: ['personuppgiftsansvarig|registeransvarig :'],
        never: ['gemensamt', 'lämna*', 'överför*', 'annan'],
        examples: ['Personuppgiftsansvarig: Granhotell Ab'],
        nearMisses: ['Granhotell Ab levererar paketet.'],
      },
    ],
  },
  'controller-contact': {
    headings: [
      'kontaktuppgifter|kontakta|kontakt|kontaktperson',
      'kontakta oss',
      'hur .. kontaktar|når',
    ],
    items: ['*@*', 'tfn|telefon|tel'],
    entries: [
      {
        name: 'kontakta-oss',
        cue: [
          'besöka|hjälper|mejla|mejl|hör',
          'öppet|betjänar|betjänas',
          'kontakta|kontaktar|kontakt|når|nås',
          'skriv|skriva|ring|ringa|skicka|skickas|mejla|sänds|riktas|vänd|vända|fyll',
          'svarar på frågor',
          'frågor|förfrågningar',
          '*@*',
          'våra kontaktuppgifter',
          'kontaktperson|kontaktpersonen',
        ],
        object: [
          'kontor|kontoret|numret',
          '*@*',
          'post|telefon|adress|adressen|formulär|formuläret|webbplats|mejl|tfn|telefonnummer|växel|brev',
        ],
        never: [
          'utskick|utskicken',
          'inte går att svara',
          'dataskyddsombud*',
          '{myndighet}',
          'kontaktar dig',
          'dig per',
          'ringer dig|upp',
          'nyhetsbrev*',
          'ip',
          'samlar|registrerar|lagrar|sparar|använder',
          'din e|adress',
          'lämnas ut|inte',
          'skickas till dig',
          'namn',
        ],
        examples: [
          'Kontakta oss på dataskydd@gran.example.',
          'Vår kundtjänst svarar på frågor på telefon 08-123 45 67.',
          'Skicka din begäran till adressen ovan.',
        ],
        nearMisses: [
          'Vi kontaktar dig per telefon.',
          'Nyhetsbrevet skickas per e-post en gång i månaden.',
        ],
      },
    ],
  },
  'officer-contact': {
    headings: ['dataskyddsombud|dataskyddsombudet|dataskyddsombudets'],
    items: ['*@*', 'tfn|telefon|tel'],
    entries: [
      {
        name: 'dataskyddsombud',
        cue: ['dataskyddsombud|dataskyddsombudet|dataskyddsombudets'],
        object: [
          'sköts|sköter|innehas|hjälper',
          '*@*',
          'är|har|utsett|utsetts|utnämnt|utnämnts|nås|når|kontakta|kontaktar|kontaktuppgifter|finns|fungerar|heter|telefon|tfn|vända',
        ],
        never: ['leverantör*|partner*|biträde*|koncernbolag*', 'uppgifter hör', 'Om vi|du'],
        maySure: true,
        told: [
          'för',
          'dataskyddsombud|dataskyddsombudet|dataskyddsombudets',
          'har|utsett|utsetts|utnämnt|utnämnts',
          'du|ni|kan|når|nås|kontakta|heter|fungerar|som|advokat|skriva',
          'e|post|postadress|adress|epostadress|telefon|tfn|per',
          '*@*',
          ':',
        ],
        blocked: ['utbild*|söker', 'något'],
        closed: [
          'dataskyddsombud|dataskyddsombudet',
          'utsett|utnämnt|utsetts|utnämnts|utse|något|finns|utsedd',
        ],
        examples: [
          'Vi har utsett ett dataskyddsombud.',
          'Dataskyddsombudet nås på dso@gran.example.',
          'Som dataskyddsombud fungerar advokat Per Furu.',
        ],
        nearMisses: [
          'Frågor om dataskydd besvaras av kontoret.',
          'Vår leverantör har ett eget dataskyddsombud.',
        ],
      },
      {
        name: 'ombudets-adress',
        cue: ['*@*'],
        object: ['dataskyddsombud*'],
        never: ['{myndighet}', 'personuppgiftsansvarig*', 'kundtjänst*'],
        examples: ['Adressen är dso@gran.example (dataskyddsombud Lisa Lind).'],
        nearMisses: ['Frågor: kundtjanst@gran.example.'],
      },
    ],
  },
  'joint-control': {
    headings: ['gemensamt personuppgiftsansvar*', 'gemensamt ansvar'],
    entries: [
      {
        name: 'gemensamt-ansvariga',
        cue: [
          'gemensamt|gemensamma personuppgiftsansvar*|registeransvar*|ansvariga',
          'tillsammans ..6 personuppgiftsansvariga',
          'bestämmer|fastställer|beslutar|bestäms|fastställs ..6 ändamål*|syfte*|medel|medlen ..5 tillsammans|gemensamt',
          'tillsammans|gemensamt ..7 bestämmer|fastställer|beslutar ..5 ändamål*|syfte*|medel|medlen',
          'bestämmer|fastställer|beslutar|bestäms tillsammans|gemensamt ..7 ändamål*|syfte*|medel|medlen',
        ],
        never: ['enligt förordningen|lagen|artikel', 'Om vi', 'artikel'],
        maySure: true,
        told: [
          'gemensamt|gemensamma',
          'personuppgiftsansvarig|personuppgiftsansvariga|registeransvariga',
          'tillsammans',
          'bestämmer|fastställer|beslutar',
          'ändamålen|ändamål|medlen|medel|behandlingen|för',
        ],
        closed: [
          'gemensamt|gemensamma|personuppgiftsansvariga|personuppgiftsansvarig|personuppgiftsansvar|registeransvariga',
          'andra|annan|någon|part|parter',
        ],
        examples: [
          'Vi är gemensamt personuppgiftsansvariga med Granparkering Ab.',
          'Vi fastställer ändamålen och medlen för behandlingen tillsammans med Barr Ab.',
        ],
        nearMisses: [
          'Vi har ett gemensamt kök.',
          'Vi bestämmer tillsammans med dig hur vården fortsätter.',
        ],
      },
    ],
  },
} as const satisfies Record<string, KindWords>;
