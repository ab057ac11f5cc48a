/** A name with the form of a company, before it or behind it. */
const companies =
  /(?:Oy|Ab) (?:\p{Lu}[\p{L}\d&.’'-]*)(?: \p{Lu}[\p{L}\d&.’'-]*){0,3}|(?:\p{Lu}[\p{L}\d&.’'-]*,? ){1,4}(?:Oyj|Oy|Abp|AB|Ab|Ltd|Limited|Inc|LLC|GmbH|AG|KG|SE|A\/S|AS|ApS|plc|PLC|B\.?V|S\.?A|S\.?r\.?l|SAS|Corporation|Corp|ry|rf|Ky|eV|e\.V)(?![\p{L}])/gu;

/** The companies that a text names by their forms: `Spruce Hotel Ltd`, `Kuusi Oy`. */
export function partiesInText(text: string): string[] {
  return [...text.matchAll(companies)].map((match) => match[0].replace(/^(?:Wir|We|Our) /u, ''));
}
