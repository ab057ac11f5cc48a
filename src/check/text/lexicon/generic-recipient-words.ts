import type { Locale } from '../../../../schema/languages.ts';
import { inEachLanguage } from './in-each-language.ts';
import { lexiconOf, lookUp } from './lexicon.ts';
import { clauseAt, isDenied } from './negation.ts';

/** Names that fit any recipient, with what may stand before them and still tell nothing. */
const generic = lexiconOf(({ genericRecipients }) => genericRecipients);

/** What tells more of a recipient when it follows the name. */
const tellsMore = inEachLanguage(({ recipientTellsMore }) => recipientTellsMore);

/** Relative clauses that tell nothing after all. */
const tellsNothing = inEachLanguage(({ recipientTellsNothing }) => recipientTellsNothing);

/** The form of a company's name: whoever stands after the generic word is named. */
const companyForm =
  /(?<!\p{L})(?:Oy|Oyj|Ab|AB|Abp|Ltd|Inc|LLC|GmbH|AG|KG|SE|eG|A\/S|AS|plc|ry|rf|Ky)(?![\p{L}])/u;

/** A name that the generic word only explains: `Posti Oy, our only partner`. */
const explainsName = new RegExp(
  `${companyForm.source}\\S*,\\s+(?:joka|our|vår|who|which|som)\\s[^,]*$`,
  'u',
);

/** Words before the name that tell what trade a recipient is of. */
const trade = inEachLanguage(({ recipientTrade }) => recipientTrade);

/**
 * The words of a sentence that give data to recipients who could be anybody.
 *
 * 1. `Luovutamme tietoja yhteistyökumppaneillemme` and `We share data with third parties` do.
 * 2. `service providers that host our website` and `palveluntarjoajille, jotka painavat kirjeet`
 *    tell what they do; `payment service providers` tells the trade.
 * 3. A colon later in the sentence leads to those who are meant.
 * 4. `Our partners are Spruce Hotel Ltd and …` names them.
 * 5. `Emme luovuta tietoja kolmansille osapuolille` gives none.
 */
export function genericRecipientIn(sentence: string, locale: Locale): string | undefined {
  const found = lookUp(generic, sentence, locale);
  if (found === undefined) return undefined;
  const index = sentence.indexOf(found);
  const rest = sentence.slice(index + found.length);
  if (/:\s+\p{L}/u.test(rest) || companyForm.test(rest)) return undefined;
  if (explainsName.test(sentence.slice(0, index + 1))) return undefined;
  if (isDenied(clauseAt(sentence, index, found.length), locale)) return undefined;
  if (trade[locale]?.test(sentence.slice(0, index))) return undefined;
  if (tellsMore[locale]?.test(rest) && !tellsNothing[locale]?.test(rest)) return undefined;
  return found;
}
