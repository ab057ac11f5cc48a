import type { WordList } from '../../word-list.ts';

/** How the processing is told where an interest should stand; what says why it is done is one. */
export const activities: WordList = {
  words: [
    'vi|föreningen|bolaget|företaget|stiftelsen|butiken|klubben .. skickar|sänder|mejlar|samlar|lagrar|sparar|registrerar|behandlar|använder|analyserar|följer|spårar|publicerar|lämnar|delar|ringer|filmar|fotograferar|spelar|kombinerar|jämför|läser|kontaktar|bjuder|antecknar|loggar|kopierar|kontrollerar|mäter',
  ],
  unless: [
    'för|så|genom att',
    'eftersom|därför|intresse|intresset|intressen|vill|behöver|behov|kan|nytta|nyttan|trygg*|säker*|skydda*|förhindra*|hindra*|förebygg*|stoppa|vinner|syfte|syftet',
  ],
};

/** How an interest is said to be in nothing but what is done with people: `Our interest is to call you.` */
export const interestActivities: WordList = {
  words: [
    'vårt|vår|*s intresse är|ligger|består i? att ringa|skicka|sända|mejla|lagra|behandla|registrera|analysera|filma|fotografera|spåra|profilera|spela|anteckna|publicera',
    'intresset är|ligger i? att ringa|skicka|sända|mejla|lagra|behandla|registrera|analysera|filma|fotografera|spåra|profilera',
  ],
  unless: [
    'så|för|eftersom|därför|skydda*|hindra|förhindra*|trygg*|säker*|vinna|sälja|nå|få|veta|behålla|utan|vem|hur|vad|vilka',
  ],
};
