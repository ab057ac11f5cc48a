import type { WordList } from '../../word-list.ts';

export const discretionaryNotice: WordList = {
  words: [
    'voi|voimme|voidaan|saatamme|saatetaan|saattaa|voisimme .. ilmoittaa|tiedottaa|kertoa|lähettää|viestiä|informoida|mainita|kuuluttaa',
    'mikäli|jos|kun|milloin ... katso*|harkits*|pidämme|arvioi* ... tarpeelli*|tarkoituksenmukai*|aiheelli*|olennai*|sopiva*|välttämättöm*',
    'mikäli|jos katso*|harkits*|pidämme sen|sitä|niin|ilmoitt*',
    'pyrimme|pyritään|pyrkii|pyrkivät|yritämme|yritetään|yrittää ... ilmoittamaan|tiedottamaan|kertomaan|ilmoittaa|viestimään',
    'ilmoitamme|tiedotamme|kerromme|ilmoitetaan|tiedotetaan ... tarvittaessa|mahdollisesti|mahdollisuuksien|harkintamme|harkintansa|halutessamme|parhaamme',
    'tarvittaessa|mahdollisuuksien|harkintamme ... ilmoitamme|tiedotamme|kerromme|ilmoitetaan|tiedotetaan',
    'ilman eri|erillistä|ennakkoilmoitusta|ennakkoon|etukäteistä|ennakko|edeltävää ... ilmoitu*|ilmoittam*|tiedotta*',
    'ilman ennakkoilmoitusta|ilmoitusta',
    'ilmoittamatta|tiedottamatta ... siitä|niistä|etukäteen|sinulle|erikseen|muutoksista|muutoksesta',
    'harkitsee|harkitsemme|harkitsevat|harkitaan|päättää|päätämme|päätetään|arvioi|arvioimme|arvioidaan|ratkaisee ... kerrotaanko|ilmoitetaanko|tiedotetaanko|kerrommeko|ilmoitammeko|tiedotammeko|kerrotaan|ilmoitetaan|tiedotetaan|ilmoittaa|tiedottaa',
    'oman? harkintamme|harkintansa mukaan|mukaisesti',
  ],
  unless: [
    'voit|voitte ilmoittaa',
    'jotta voimme|voisimme',
    'emme|ei|eivät|eikä|koskaan|mitään ... ilman ... ilmoit*|tiedot*',
    'emme|ei|eivät|eikä|koskaan|mitään ... ilmoittamatta|kertomatta|tiedottamatta',
  ],
};
