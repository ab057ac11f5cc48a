import { latin } from '../../../../schema/latin.ts';

/** What makes a sentence tell of the past, of the law, or of what others do: no fact of the controller's. */
export const asides = latin(
  /(?<!\p{L})(?:(?:fram till|till och med|före|innan) (?:år(?:et)? )?(?:19|20)\d\d|^enligt artikel \d+(?!.*(?<!\p{L})(?:vi|vår|vårt|våra|oss)(?!\p{L}))|med varandra|sinsemellan|(?:partner|leverantör|tillverkare)\p{L}* (?:bevarar|sparar|förvarar|har) (?:sin|sitt|sina) (?:egen|eget|egna)|din (?:bank|arbetsgivare|läkare) (?:kan|beslutar|sparar)|^om ett (?:företag|bolag))(?!\p{L})/iu,
);
