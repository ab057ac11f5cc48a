import type { WordList } from '../../word-list.ts';

/** A fee for a request; the law allows one for further copies, and for what is unfounded or excessive. */
export const requestFees: WordList = {
  words: [
    'gebühr*|entgelt|kosten ... verlang*|erheb*|erhob*|berechn*|euro|eur',
    'verlang*|erheb*|berechn* ... gebühr*|entgelt|kosten|euro|eur',
    'kostet|kosten ... euro|eur|€*',
    'gebührenpflichtig*|kostenpflichtig*|entgeltlich*',
    'gegen eine? zahlung|bezahlung|gebühr|entgelt',
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

/** What is done on request, by the words of it: a price beside them is one of a right. */
export const rightDeeds: readonly string[] = [
  'löschen|löschung|berichtigen|berichtigung|einschränken|einschränkung|übertragen|übertragung .. ihre|ihrer .. daten|angaben',
  'ihre|ihrer .. daten|angaben .. gelöscht|löschen|berichtigt|berichtigen|eingeschränkt|übertragen',
];
