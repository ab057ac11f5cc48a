import type { WordList } from '../../word-list.ts';

/** A fee for a request; the law allows one for further copies, and for what is unfounded or excessive. */
export const requestFees: WordList = {
  words: [
    'peri*|veloit* ... *maksu*|euro*|€*|*kulut|*kuluja|kustannu*',
    '*maksu*|kustannu*|euro* ... peri*|veloit*',
    'maksaa|maksu|hinta|maksun ... euro*|€*',
    'maksullis*|hinnasto*',
    'maksua vastaan',
  ],
  unless: [
    'maksut*|ilmai*|veloituksetta|ei|emme|emmekä|eikä|eivät|kuluitta',
    'lisäjälj*|lisäkop*|useam*|toise*|ylimääräi*|uudelle*|enemmän',
    'ilmeis*|kohtuutto*|perusteett*|perusteeto*|toistuv*',
  ],
};

/** What shows that a fee is one for using a right. */
export const requestWords: readonly string[] = [
  '*pyyn*|*jäljenn*|*kopi*|oikeu*|tarkast*|vastau*|tietojen',
];

/** What is done on request, by the words of it: a price beside them is one of a right. */
export const rightDeeds: readonly string[] = [
  'tietosi|tietojesi|henkilötietosi|henkilötietojesi|henkilötietojen .. poist*|oikais*|korja*|rajoit*|siirt*',
  'poist*|oikais*|korja*|rajoit*|siirr*|siirt* .. tietosi|tietojesi|henkilötietosi|henkilötietojesi',
];
