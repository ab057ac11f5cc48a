import type { Notice } from '../../content/notice.ts';
import { scalarsIn } from '../facts/scalars.ts';
import type { Remark } from '../findings/finding.ts';
import { nameInMessage } from '../findings/name-entry.ts';

const isFree =
  /basistarif|übermittlungskosten|kostenlos|kostenfrei|unentgeltlich|gebührenfrei|ohne (?:(?:weitere|zusätzliche|eigene) )?kosten|basic (?:rates?|tariffs?)|free of charge|without (?:any )?(?:charge|cost)|at no (?:charge|cost)|kostnadsfri|gratis|avgiftsfri|utan (?:\p{L}+ )?kostnad|maksut(?:ta|on|toman)|veloituksetta/iu;
const isRefusal =
  /widersp|abbestell|abmeld|\bobject|opt(?:ing)? out|unsubscrib|refus|ablehn|motsätt|(?:tacka|säga|säger) nej|förbjud|avregistrer|avbeställ|avböj|kiel[tl]|vastusta|peru(?:a|t|u)/iu;
const isMarketing =
  /werb|newsletter|market|advert|offers|reklam|marknadsför|nyhetsbrev|erbjudand|markkinoi|tarjou|mainon|mainost|uutiskirj|e-mail|e-post|sähköposti|\bsms\b|adress|address|osoit/iu;

/**
 * Whether one sentence of a notice says that marketing can be refused at no cost: what Article 13(2) of Directive
 * 2002/58/EC asks a customer to be told when the address is collected. That a request costs nothing is something else.
 */
export function tellsExceptionTerms({ sections, tree }: Notice): boolean {
  const texts = [...sections.map(({ text }) => text), ...scalarsIn(tree).map(({ value }) => value)];
  return texts
    .flatMap((text) => text.split(/[.!?|](?:\s|$)|\n\s*\n/u))
    .some((one) => isFree.test(one) && isRefusal.test(one) && isMarketing.test(one));
}

/** Purposes that use the exception for customers in a notice in which no sentence tells its terms. */
export function* untoldExceptions(notice: Notice): Iterable<Remark> {
  for (const [index, { id, name, marketing }] of (notice.facts.purposes ?? []).entries()) {
    if (!marketing?.customerException || tellsExceptionTerms(notice)) continue;
    yield {
      path: ['purposes', index, 'marketing', 'customerException'],
      data: { purpose: nameInMessage(id, name) },
    };
  }
}
