import type { WordList } from '../../word-list.ts';

export const browserSettings: WordList = {
  words: [
    'selain*|selaime* ... asetu* ... suostumu*|hyväksy*|suostu*',
    'suostumu*|hyväksy*|suostu* ... selain*|selaime* asetu*',
    'suostumu*|hyväksy*|suostu* ... selainasetu*',
    'pois ... selain*|selaime* *asetu*',
    'sallimalla|hyväksymällä ... selain*|selaime* ... suostu*|hyväksy*',
    'selain|selaimet hyväksyy|hyväksyvät|sallii|sallivat ... eväste*',
    'selain*|selaime* *asetu* ... pois',
    'selainasetu* ... suostumu*|hyväksy*|suostu*|est*|kielt*|kiell*|hallin*|hallit*|tork*|muut*',
    'est*|kielt*|kiell*|hallin*|hallit*|torju*|kytke*|muut*|hylä*|valita|rajoit* ... selain*|selaime*|selainasetu*',
    'selain*|selaime* ... est*|kielt*|kiell*|hallin*|hallit*|torju*|kytke*|hylä*|rajoit*',
  ],
  beside: ['eväste*|keksi*|seuran*|seuraa*|tunnist*|niitä|ne|niiden'],
  unless: [
    'emme|ei|eivät|eikä tulkitse|tulkita|pidä|pidetä|katso|katsota|riitä|merkitse|tarkoita|ole',
    'lisäksi|myös|myöskään|evästeasetu*|evästepaneeli*|evästebanneri*|evästeilmoitu*|evästetyökalu*|evästevalinno*|suostumustyökalu*|suostumuspaneel*|suostumuksenhallin*|välttämättöm*|pyydämme|kysymme|riippumatta|tallennetu*',
  ],
};
