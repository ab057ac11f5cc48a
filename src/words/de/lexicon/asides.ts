import { latin } from '../../../../schema/latin.ts';

/** What makes a sentence tell of the past, of the law, or of what others do: no fact of the controller's. */
export const asides = latin(
  /(?<!\p{L})(?:(?:bis|vor) (?:zum jahr |ende |dem jahr )?(?:19|20)\d\d|^nach artikel \d+(?!.*(?<!\p{L})(?:wir|unser\p{L}*|uns)(?!\p{L}))|ist zu (?:benennen|bestellen)|untereinander|miteinander|(?:partner|lieferant|anbieter|hersteller)(?: \p{L}+){0,3} (?:bewahrt|speichert|führt) (?:seine|ihre) eigenen|ihre? (?:bank|versicherung|versicherer|arbeitgeber|arzt) (?:entscheidet|speichert|kann)|^wer (?:\p{L}+ )?daten(?! von uns)|auf ihren (?:antrag|wunsch) übermitteln)(?!\p{L})/iu,
);
