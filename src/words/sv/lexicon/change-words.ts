import type { WordList } from '../../word-list.ts';

export const changeWords: WordList = {
  words: ['ändringar|ändringarna|ändringen|ändring|uppdateringar|uppdateringarna|uppdateringen'],
  unless: [
    'ändringar|ändringarna|ändringen|ändring|uppdateringar i|av|till',
    'adress*|beställning*|pris*|tidtabell*',
  ],
};
