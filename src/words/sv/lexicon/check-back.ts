import type { WordList } from '../../word-list.ts';

export const promisesToTell: WordList = {
  words: ['meddelar|informerar|underrättar|berättar|skickar|meddelas|informeras|underrättas'],
};

export const checkBack: WordList = {
  words: [
    'läs|läsa|läser|läsande|kontrollera|kontrollerar|granska|granskar|besök|besöka|besöker|se|följ|följa|följer|bekanta|titta|tittar|gå|kolla|läsa|ta|tar ... regelbundet|emellanåt|mellanrum|ofta|tillfälle|jämna|kontinuerligt|återkommande|alltid',
    'återkom|återvänd|kom|titta|besök ... då och|emellanåt|regelbundet|ibland|mellanrum',
    'då och då ... läser|läsa|granskar|kontrollerar|besöker|följer|tittar',
    'regelbundet|emellanåt|återkommande läs*|läsa|kontrollera*|granska*|besök*|följ*|titta|gå|ta|bekanta|återvänd*',
    'vi? rekommenderar|uppmanar|uppmuntrar|ber vi? ... kontroller*|besök*|följ*|titta|går|återvänd*|håll*',
    'vi? rekommenderar|uppmanar|uppmuntrar|ber vi? ... läs*|gransk*|bekant*|tar|ta ... ändring*|uppdater*|regelbundet|mellanrum|ofta|igen',
    'ändringar|ändringarna|uppdateringar|uppdateringarna kan du? kontrolleras|kontrollera|läsas|läsa|ses|se|följas|följa',
    'kan du? kontrollera|följa ändringar|ändringarna|uppdateringar|uppdateringarna',
    'ditt|användarens|kundens|registrerades|läsarens|eget ansvar|skyldighet att',
    'håll|hålla|håller dig|sig|er uppdaterad|informerad|underrättad|ajour|uppdaterade',
    'se|ser|säkerställa|säkerställer|förvissa till|om|sig|att? ... att? ... läst|medveten|medvetna|insatt|uppdaterad|uppdaterade|känner',
    'bör|ska|måste du?|man? ... kontrollera|besöka|följa',
    'bör|ska|måste du?|man? ... läsa|granska ... ändring*|uppdater*|ändrat*|igen|innan|senaste|gällande',
  ],
};
