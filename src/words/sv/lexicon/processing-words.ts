import type { WordList } from '../../word-list.ts';

export const processingWords: WordList = {
  words: [
    'utlämna*|registrer*|antecknas|antecknar|sparar|sparas|lagrar|lagras|bevaras|vidarebefordra*',
    'lämna|lämnas|lämnar ut',
    'spela|spelar|spelas in',
    'samla|samlar|samlas in',
    'frågar vi',
    'vi .. fråga|frågar',
    'säkerhetskopi*|intervju*|loggar|loggarna|samtalet|chatten|*journal|*journalen|medlemsavgifter',
    'underleverantör*|personuppgiftsbiträd*|källor|källorna|ändamål|ändamålen',
  ],
};
