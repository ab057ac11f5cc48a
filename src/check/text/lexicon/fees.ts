import { latin } from '../../../../schema/latin.ts';

/** Article 12(5) and 15(3): the only cases in which a request may cost something. */
const allowed = latin(
  /perustee(?:ton|ttom)|kohtuu(?:ton|ttom)|toistuv|lisäjäljen|lisäkopio|useam\p{L}* (?:jäljen|kopio)|ogrundad|orimlig|upprepad|återkommande|ytterligare kopi|fler\p{L}* kopi|unfounded|excessive|repetitive|further cop|additional cop|more than one copy|unbegründet|exzessiv|häufige\p{L}* wiederholung|weitere\p{L}* kopie|zusätzliche\p{L}* kopie|mehrere\p{L}* kopien/iu,
);

const free = [
  latin(
    /(?:maksu\p{L}*\s+)?\b(?:ei|eikä|emme|emmekä)\s+(?:\p{L}+\s+){0,3}?(?:peri|veloit|laskut)\p{L}*(?:[^.]{0,40}?maksu\p{L}*)?/giu,
  ),
  latin(/maksut(?:ta|on|tom\p{L}*)|ilmai\p{L}*/giu),
  latin(
    /(?:kostnadsfri|avgiftsfri)\p{L}*|utan (?:avgift|kostnad)\p{L}*|gratis|ing(?:en|a) (?:avgift|kostnad)\p{L}*/giu,
  ),
  latin(/(?:tar|debiterar) (?:vi )?inte (?:ut )?(?:någon )?(?:avgift|kostnad)?\p{L}*/giu),
  latin(
    /(?:kosten|gebühren)(?:los|frei)\p{L}*|unentgeltlich\p{L}*|gratis|(?:ohne|keine(?:n|rlei)?) (?:\p{L}+ )?(?:kosten|gebühr\p{L}*|entgelt)/giu,
  ),
  latin(
    /\bfree(?: of (?:any )?(?:charge|cost)s?)?|\bno (?:fees?|charges?|costs?)\b|\bwithout (?:an? )?(?:fee|charge|cost)\b/giu,
  ),
  latin(
    /\bcosts? (?:you )?nothing\b|\bnot charged\b|\b(?:do|does|will) not charge(?: (?:you )?(?:an?y?|for)? ?(?:fees?)?)?/giu,
  ),
];
const nothing = latin(
  /kostet nichts|berechnen (?:wir )?(?:\p{L}+ )?nichts|\bcharge (?:you )?nothing|kostar (?:dig )?(?:ingenting|inget)|ei maksa (?:mitään|sinulle)/iu,
);
const charged = latin(
  /maksu|hinnasto|veloit|peri(?:mme|tään|ä)|euro|€|avgift|kostnad|kronor|debiter|gebühr|entgelt|\bkoste|berechnen wir|\bfees?\b|\bcharge|\bcosts?\b/iu,
);
/** A clause with one of these denies a fee; the words for `free` are taken away before. */
const denied = latin(
  /\b(?:ei|eikä|eivät|emme|emmekä|inte|ing(?:en|et|a|enting)|utan|kein\p{L}*|nichts?|nie|niemals|ohne|no|not|nothing|never|none|neither|without|don't|doesn't|won't)\b/iu,
);
const clauseEnd =
  /[.,;:!?]|\s(?=(?:mutta|vaan|men|utan att|aber|sondern|jedoch|but|however|although)\s)/u;
const rationed = latin(
  /einmal (?:im|pro) (?:kalender)?jahr|einmal jährlich|kerran vuodessa|kerran kalenterivuo|en gång (?:per|om) år|once (?:a|per|every|each) (?:calendar )?year|once (?:in|every) (?:12|twelve) months/iu,
);

/**
 * Whether a sentence on fees asks more than the law allows: a fee for any request, or one free
 * request a year.
 *
 * 1. `maksutta kerran vuodessa` does.
 * 2. `free of charge, but a fee for manifestly unfounded requests` does not.
 * 3. `Each request costs 20 euros. Excessive ones cost more.` does.
 */
export function isUnlawfulFee(text: string): boolean {
  if (allowed.test(text)) return text.split(sentenceEnd).some(asksOfAll);
  return rationed.test(text) || text.split(clauseEnd).some(asksFee);
}

function asksFee(clause: string): boolean {
  const rest = free.reduce((left, words) => left.replace(words, ' '), clause);
  return charged.test(rest) && !denied.test(rest);
}

const sentenceEnd = /(?<=[.!?])\s+/u;
const ofAll = latin(
  /(?<!\p{L})(?:jokaise|kustakin|kaikista pyynn|varje|samtliga begär|each request|every request|any request|all requests|per request|jede[rnms]? antr|jede[rnms]? anfrag|pro antrag|je antrag|pro anfrage|alle anträge)/iu,
);

/** Whether a sentence asks a fee for any request, whatever the next one says of excessive ones. */
function asksOfAll(sentence: string): boolean {
  return ofAll.test(sentence) && !allowed.test(sentence) && sentence.split(clauseEnd).some(asksFee);
}

/** Whether a text says that something costs nothing. */
export function saysFree(text: string): boolean {
  return nothing.test(text) || free.some((words) => text.search(words) >= 0);
}
