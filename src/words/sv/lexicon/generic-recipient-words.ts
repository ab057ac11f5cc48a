import { latin } from '../../../../schema/latin.ts';
import type { WordList } from '../../word-list.ts';

export const genericRecipients: WordList = {
  words: [
    'tredje part|parter|man|mans|partens|parts',
    'tredjepart|tredjeparter|tredjeman|utomstående|externa|andra|övriga parter|aktörer|part|aktör|instanser|företag|bolag|organisationer|mottagare|partner|partners|partner',
    'tredjepart|tredjeparter|tredjeman|utomstående',
    'utvalda|betrodda|vissa|olika|pålitliga|noga företag|bolag|aktörer|partner|partners|samarbetspartner|samarbetspartners|leverantörer|tjänsteleverantörer|parter',
    '*partner|*partners|*partnerna|samarbetsparter|avtalsparter|partnerföretag*|samarbetsföretag*',
    'koncernbolag*|koncernföretag*|dotterbolag*|systerbolag*',
    'bolag|företag inom|i vår|samma koncern',
    'bolag|företag inom|i koncernen',
    'bolag|företag som hör|ingår till|i vår|samma koncern',
    'andra|övriga|annat|annan|externa företag|bolag|aktörer|organisationer|parter|part|instanser',
    'intressenter|intressentgrupper',
    'olika|vissa|andra|utvalda mottagare|instanser|aktörer',
    'företag|bolag|aktörer som producerar|tillhandahåller|erbjuder|levererar tjänster åt|till|för oss',
    'tjänsteleverantörer|tjänsteproducenter|underleverantörer|leverantörer|personuppgiftsbiträden|intressenter|tjänsteleverantör|samarbetspartnerna',
  ],
  beside: [
    'ses|nås|anlitar|mottagare|tillgänglig*|förfogande|ser|*lämna*|överför*|dela*|ge|ges|ger|vidarebefordra*|förmedla*|skicka*|sälj*|få|får|tar|behandla*|tillgång|använd*|överlåt*|utbyt*|sprid*|röj*',
  ],
  unless: [
    'du|ni kan låta|ge|be',

    'följande|räknas|uppräkn*|namnges|listan|förtecknin*',
    'statistik*|anonym*|avses|menas|menar',
  ],
};

export const recipientTellsMore =
  /^\s*(?:,?\s*(?:som|vilka|vars|det vill säga|dvs\.?|inom|för|i)(?!\p{L})|[:(–—]|\s*[A-ZÅÄÖ]\p{L}+)/u;

export const recipientTellsNothing =
  /^\s*,?\s*(?:(?:som|vilka)\s+(?:(?:får|har|kan|ges) (?:ta del|tillgång|använda)|hjälper oss(?! (?:med|att))|tillhandahåller tjänster(?! (?:för|inom))|erbjuder tjänster(?! (?:för|inom))|behandlar (?:person|kund)?uppgifter(?: åt oss| för vår räkning)?\s*[.,]?\s*$|vi samarbetar med)|(?:för|i)\s+(?:olika|andra|deras|sina|egna|(?:direkt)?marknadsföring|behandling|EU|USA))/iu;

export const recipientTrade = latin(/(?<!\p{L})(?:\p{L}+tjänsternas|it-?|våra it-?)\s*$/iu);
