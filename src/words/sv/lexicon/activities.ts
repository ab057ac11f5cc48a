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
