import type { WordList } from '../../word-list.ts';

/** How a text tells that an authority asks for data in a particular inquiry: it is no recipient then (Article 4(9)). */
export const inquiries: WordList = {
  words: [
    'police|prosecutor*|court|courts|*authority|*authorities|law-enforcement|bailiff*',
    'law enforcement',
  ],
  beside: [
    'inquiry|inquiries|investigat*|*order|orders|ordered|request|requests|requested|subpoena*|warrant*|summons|legally|obliged|obliges|require|requires|required|proceedings',
    'single|individual|particular|specific case|cases',
  ],
};
