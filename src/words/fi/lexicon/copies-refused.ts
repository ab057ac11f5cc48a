import type { WordList } from '../../word-list.ts';

/** How a text says that the clauses which protect a transfer are not to be had. */
export const copiesRefused: WordList = {
  words: [
    'luottamukselli*|salassa|salassapi*|salai*',
    'ei|emme|eivät|emmekä|eikä .. anna|anneta|luovuta|luovuteta|toimita|toimiteta|lähetä|lähetetä|näytä|näytetä|julkaista|julkaise|julkisia|julkinen|saatavilla|saatavissa|saatavana|nähtävillä|nähtävissä|paljasta|paljasteta|jaa|jaeta|jäljennöstä|jäljennöksiä|kopiota|kopioita',
    'et|ette|kukaan .. saa|voi|saada',
    'sisäiseen|sisäisessä|sisäinen käyttöön|käytössä|asiakirja',
    '*salaisuus|*salaisuuden|*salaisuuksia',
  ],
  unless: [
    'liite|liitteet|liitteitä|liitettä',
    'ovat julkisia',
    'osa|osat|osia|osin|kohta|kohdat|kohtia|tiedot|peitet*|poistet*|mustat*|lukuun|paitsi',
    'pyydä|pyydät|pyytämällä|kysy|kysymällä|kirjoita|ottamalla|ota|lataa',
  ],
};
