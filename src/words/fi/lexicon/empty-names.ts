import type { EmptyWords } from '../../empty-words.ts';

/** What any controller may be called that has not given its name. */
export const emptyNames: EmptyWords = {
  heads: [
    'yritys|yrityksemme|yrityksen|yhtiö|yhtiömme|yhtiön|firma|firmamme|organisaatio|organisaatiomme',
    'rekisterinpitäjä|työnantaja|yhdistys|yhdistyksemme|säätiö|seura|toiminimi|kauppa|verkkokauppa|kauppias',
    'palveluntarjoaja|myyjä|me|ylläpitäjä|yrittäjä|liike',
  ],
  around: [
    'jonka|vahvistetaan|selviää|nimi|nimet|seuraa|myöhemmin|ilmoitetaan|täydentyy|täydennetään|lisätään|tarkentuu|tulee|tähän|vahvistuu|kerrotaan',
    'virallinen|koko|meidän|kyseinen|tämä|tämän|tätä|sivuston|sivustoa|verkkosivuston|palvelun|palvelua|joka|ylläpitää',
    'puuttuu|vielä|avoinna|auki|erikseen|pian|on|ei|ole|tiedossa|x|xx|xxx|xyz|n|nn',
  ],
};
