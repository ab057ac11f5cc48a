import type { WordList } from '../../word-list.ts';

/** A fee for a request; the law allows one for further copies, and for what is unfounded or excessive. */
export const requestFees: WordList = {
  words: [
    'gebühr*|entgelt|kosten ... verlang*|erheb*|erhob*|berechn*|euro|eur',
    'verlang*|erheb*|berechn* ... gebühr*|entgelt|kosten|euro|eur',
    'kostet|kosten ... euro|eur|€*',
  ],
  unless: [
    'kein*|nicht|nichts|ohne|nie|unentgeltlich*|kostenlos*|kostenfrei*|gebührenfrei*',
    'weitere*|zusätzliche*|mehr|zweite*|zusatzkopie*',
    'unbegründet*|exzessiv*|wiederholt*|häufig*|missbräuchlich*|offenkundig*|offensichtlich*',
  ],
};

/** What shows that a fee is one for using a right. */
export const requestWords: readonly string[] = [
  'antr*|antrag*|anfrage*|kopie*|recht*|auskunft*|auskünft*',
];
