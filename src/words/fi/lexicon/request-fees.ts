import type { WordList } from '../../word-list.ts';

/** A fee for a request; the law allows one for further copies, and for what is unfounded or excessive. */
export const requestFees: WordList = {
  words: [
    'peri*|veloit* ... *maksu*|euro*|€*|*kulut|*kuluja|kustannu*',
    '*maksu*|kustannu*|euro* ... peri*|veloit*',
    'maksaa|maksu|hinta|maksun ... euro*|€*',
  ],
  unless: [
    'maksut*|ilmai*|veloituksetta|ei|emme|eikä|kuluitta',
    'lisäjälj*|lisäkop*|useam*|toise*|ylimääräi*|uudelle*|enemmän',
    'ilmeis*|kohtuutto*|perusteett*|perusteeto*|toistuv*',
  ],
};

/** What shows that a fee is one for using a right. */
export const requestWords: readonly string[] = [
  '*pyyn*|*jäljenn*|*kopi*|oikeu*|tarkast*|vastau*|tietojen',
];
