import type { WordList } from '../../word-list.ts';

/** How the text of a right refuses it; what narrows a refusal may make it lawful. */
export const rightRefusals: WordList = {
  words: [
    'stryks|tillhandahålls|framställs|skapas .. inte|aldrig|ej',
    'behandlingen|användningen fortsätter|pågår .. oavsett|fastän|trots',
    'radering|rättelse|begränsning|tillgång|kopior|överföring|flytt|invändning|återkallelse .. är utesluten|uteslutet|omöjlig|omöjligt|förbjuden|förbjudet',
    'står kvar och rättas|ändras|raderas inte|aldrig',
    'utlämnas|överlämnas|pausas|fryses|ändras|spärras|lämnas .. inte|aldrig|ej',
    'inte|aldrig|ej .. utlämnas|överlämnas|pausas|fryses|spärras|rättar|ändrar|begränsar|lämnar|ger|flyttar',
    'varken .. ändras|raderas|visas|rättas|lämnas|ges|begränsas|godtas|besvaras',
    'delas|ges|utlämnas|behandlas|ändras|avbryts|prövas|hanteras|läses .. inte|aldrig|ej',
    'inte|aldrig|ej .. stoppa|stoppas|stänga|stängas|avbrytas|delas|behandlas|prövas|hejda|tas',
    'anteckningar|uppgifter|uppgifterna|noteringar är slutgiltiga|slutliga|permanenta',
    'uppgifter|uppgifterna finns|ligger|blir|stannar kvar? .. alltid|permanent|register|registret|arkiv|arkivet',
    'endast|bara för .. internt|interna bruk',
    'raderar|tar|rättar|begränsar|lämnar|ger|visar|flyttar|överför|godkänner|beviljar|besvarar|svarar|tillåter|kan|får|tillmötesgår|slutar|upphör|beaktar|följer|behandlar .. inte|aldrig|ej|inga|ingen|inget',
    'raderas|rättas|begränsas|lämnas|ges|visas|flyttas|överförs|godkänns|beviljas|besvaras|tillåts|beaktas .. inte|aldrig|ej',
    'inte|aldrig|ej .. raderas|rättas|begränsas|lämnas|ges|visas|flyttas|godkänns|beviljas|besvaras|tillåts|raderar|rättar|möjligt|återkallas|återkalla|invända',
    'har|finns .. inte|ingen|inga|inget .. rätt|rättigheter|möjlighet|tillgång',
    'ingen|inga|inget|saknar rätt|rättigheter|möjlighet|tillgång|rättelse|radering',
    'rätten|rättigheten gäller|finns inte|ej',
    'avslår|avslås|nekar|nekas|vägrar|avvisar|avvisas|förvägrar|förvägras',
    'inte|aldrig .. möjlig|möjliga|möjligt|hänsyn|tas|tillbaka',
    'samtycket|samtycke .. bindande|oåterkalleligt|slutgiltigt',
    'tas|ändras|visas|görs|makuleras .. inte|aldrig|ej',
    'inte|aldrig|ej .. bort|ändras',
  ],
  unless: [
    'för sent|svårt',
    'hinder|kostar|frågar|fråga|spelar|tveka|måste|blankett',
    'fler|mer|längre|vidare|igen',
    'får|skickar|skickas .. reklam|utskick|nyhetsbrev|marknadsföring|meddelanden',
    'kan|får .. nekas|avslås|avvisas',
    'förbehåller',
    'om inte|vi|du|det|den|de|uppgifterna|behandlingen|begäran|någon|ett|en|lagen',
    'lagstadga*|lagenlig*|lagring*',
    'så länge',
    'när|där|medan|tills|eftersom|därför|som|vars|vilka',
    'lag|lagen|lagar|lagstiftning*|*lagen|enligt|skyldig*|skyldighet*|krävs|kräver|krav|nödvändig*|behövs|behöver|artikel|domstol*',
    'utom|förutom|andra|andras|annan|annat|bara|endast|utan|alltid|absolut|påverka*|betyder|innebär|avgift*|kostnad*|skäl|motiver*|vissa|viss|dröjsmål',
  ],
};

/** What grants a right, in a clause that denies nothing. */
export const rightGrants: readonly string[] = [
  'fel|uppgifter|uppgifterna rättas|raderas',
  'ser|hittar|klicka|länken|inställningarna',
  'kan återkallas|raderas|rättas|begränsas|flyttas',
  'rätt|rätten|rättighet*',
  'kan du|man|ni',
  'du|ni|man kan|får',
  'be|begär|begära|begäran|fråga|skriv|kontakta|kräva|invända|återkalla|återkallar|meddela|säg|anmäl|vänd|få|vända',
  'vi rättar|raderar|kompletterar|ger|lämnar|skickar|slutar|begränsar|flyttar|tar',
  'rättar|raderar|kompletterar|ger|skickar|begränsar|flyttar vi',
  'uppgifterna|uppgifter|din|dina .. rättas|raderas|lämnas|begränsas|flyttas',
];

/** What shows that a refusal leaves nobody and nothing out. */
export const wholeRefusals: readonly string[] = [
  '*kund|*kunder|*kunders|kunds|kundernas|kunduppgift*|medlem*|användare|användares|användarnas|anställda|anställdas|hyresgäst*|patient*|ingens|någons',
  'alla|överhuvudtaget|omständigheter|begäranden|begäran|invändningar|återkallelser',
];

/** How a refusal is said to hold in any case: it is no condition. */
export const concessions: readonly string[] = ['också|även|ens när|om|då|sedan', 'inte ens när|om'];
