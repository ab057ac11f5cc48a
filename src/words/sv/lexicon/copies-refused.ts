import type { WordList } from '../../word-list.ts';

/** How a text says that the clauses which protect a transfer are not to be had. */
export const copiesRefused: WordList = {
  words: [
    'konfidentiell*|hemlig|hemliga|hemligt|sekretess*',
    'inte|ej|aldrig|varken .. ut|lämnas|lämna|tillgänglig|tillgängliga|offentlig|offentliga|skickas|skicka|delas|dela|visas|visa|ges|ge|få|fås|publiceras|kopia|kopior',
    'ingen|inga kopia|kopior|avskrift',
    'internt|intern|interna bruk|användning|handling|dokument',
  ],
  unless: [
    'bilaga|bilagor|bilagorna|bilagan',
    'är offentliga',
    'del|delar|avsnitt|partier|villkor|priser|maskera*|stryk*|strukits|tagits|utom|förutom',
    'be|begär|fråga|skriv|kontakta|mejla|ladda',
  ],
};
