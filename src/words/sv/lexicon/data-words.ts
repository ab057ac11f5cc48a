import type { WordList } from '../../word-list.ts';

export const dataWords: WordList = {
  words: [
    'uppgift|uppgifter|uppgifterna|*uppgifter|*uppgifterna|personuppgift*|data|informationen',
    'information om dig|er|kunder|kunden|kunderna|användare|besökare',
    'din|ditt|dina|er|ert|era .. *historik|*adress|*nummer|namn|*samtal|*meddelanden|*köp|bild|bilder|position|besök|profil|surfande|ansökan|ansökningar|svar|födelsedatum|IP-adress',
    '*inspelning|*inspelningar|*inspelningen|*inspelningarna|samtalen',
    'bilder|bilderna|inköp|inköpen|logg|loggen|*registret|*listan|*förteckningen',
    'mottagare|mottagarna|ansökningar|ansökningarna|ansökningshandling*|profilen',
  ],
  unless: [
    'mer|mera|ytterligare|närmare information|uppgifter',
    'produktinformation*|produktuppgift*',
  ],
};

/** What of people is sold, beside data by name. */
export const tradedWords: readonly string[] = [
  '*adresser|*adresserna|*adress|*lista|*listor|profil*',
];
