import type { WordList } from '../../word-list.ts';

/** How a text tells that an authority asks for data in a particular inquiry: it is no recipient then (Article 4(9)). */
export const inquiries: WordList = {
  words: ['poliisi*|syyttäjä*|*tuomioistui*|*viranomai*|ulosoto*|ulosotto*|oikeusviranomai*'],
  beside: [
    'yksittäi*|yksittäistapauk*|*tutkin*|*tutkimus*|*tutkimuk*|rikosilmoitu*|rikosasia*|rikosten|rikokse*|*pyynnö*|*pyytä*|*määräy*|määrää|velvoitta*|velvoitet*|oikeudenkäyn*|haaste*|tapauskohtai*',
  ],
};
