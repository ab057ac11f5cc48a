import type { WordList } from '../../word-list.ts';

export const processingWords: WordList = {
  words: [
    'luovut*|nauhoit*|tallen*|rekisteröi*|profiloi*|kirjataan|kirjaamme|kirjata',
    'kysytään|kysymme|kerätä|keräämme|kerätään|kerää',
    'varmuuskopio*|haastattelu*|vastauks*|vastauksensa|merkintä|merkinnät|merkintöjä|merkinnöillä|*sijainnin|*numeron|puhelun|keskustelu*|*kertomuk*',
    'alihankkijo*|alihankkija*|käsittelijä*|lähteitä|lähteemme|saajia|saajat|tarkoitukse*|tarkoituksia',
  ],
};
