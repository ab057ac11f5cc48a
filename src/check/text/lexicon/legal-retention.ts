import { latin } from '../../../../schema/latin.ts';

const legal = latin(
  /(?<!\p{L})(?:lakisää\p{L}+|lain (?:edellytt|vaati|velvoit|sää|määrä)\p{L}*|laki (?:edellytt|vaati|velvoit|sää|määrä)\p{L}*|\p{L}*lainsäädän\p{L}*|kirjanpitolai?[nks]?\p{L}*|\p{L}*lagstift\p{L}*|lagstad\p{L}*|lagen (?:kräv|föreskriv|förutsätt)\p{L}*|bokföringslag\p{L}*|(?:accounting|tax|bookkeeping|labou?r|employment) (?:laws?|acts?|legislation|rules|requirements)|(?:required|ordered|prescribed|obliged) by (?:the )?law|law (?:requires|orders|obliges)|legal (?:obligations?|requirements?|duties|duty)|gesetzlich(?:e[nrsm]?)?|gesetz(?:e[sn]?)? (?:verlang|vorschreib|vorsieh|schreib|sieh)\p{L}*|(?:steuer|handels)rechtlich\p{L}*|rechtsvorschrift\p{L}*|statut\p{L}*|legislation)(?!\p{L})/iu,
);

/** The words by which a retention period refers to law in general, if it does. */
export function legalWordIn(text: string): string | undefined {
  return legal.exec(text)?.[0];
}
