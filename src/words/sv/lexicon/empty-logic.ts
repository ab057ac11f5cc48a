import type { EmptyWords } from '../../empty-words.ts';

/** What may be said of the logic of a decision without telling how it is made. */
export const emptyLogic: EmptyWords = {
  heads: [
    'algoritm*|program|programmet|programvara*|dator*|system|systemet|automati*|ai|artificiell|maskin*|modell*|teknik|tekniken',
    'robot*|verktyg*|företagshemlig*|affärshemlig*|hemlig|konfidentiell*',
    'metod|metoden|metoder|faktorer|faktorerna|kriterier|kriterierna|förfarande|förfarandet|omständigheter|formel',
  ],
  around: [
    'vedertagen|vedertaget|erkänd|erkänt|beprövad|beprövat|etablerad|etablerat|tillförlitlig*|flera|flertal|många|ett|antal|relevanta|alla|vägs|väger|in|hänsyn|tar|tas|beaktar|beaktas|vetenskaplig*|erfarenhet*|samtliga|internationell*|allmänt|branschens|helhetsbedömning|sammantagen',
    'ger|lämnar|skapar|artificiella|sker|sköts|skapas|utförs|att|kan|ska|vi|våra|vårt|vår|oss|använder|används|använda|användning|beslut*|avgör|fattas|fattar|fatta|görs|gör|av|med|hjälp|en|ett|den|det',
    'de|som|är|och|eller|på|i|till|för|om|dig|din|ditt|dina|uppgifter|uppgifterna|ansökan|ansökning*|bedöm*|beräkna*|räknar|ut',
    'poäng|kreditbeslut*|kreditvärdighet*|kreditprövning*|modern*|avancera*|egen|eget|egna|helt|enbart|endast|ensamt|grundar',
    'grundas|sig|baseras|baserat|bygger|behandl*|analys*|resultat*|process*|inte|avslöja*|offentlig*|lämnas|särskil*|viss|vissa',
    'olika|lån|låneansök*|intelligens|logik|logiken|matematisk*|statistisk*|själv',
  ],
};
