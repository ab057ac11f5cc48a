/** A name with the form of a company, before it or behind it; a form before a comma ends the name. */
const companies =
  /(?:Oy|Ab) (?:\p{Lu}[\p{L}\d&.’'-]*)(?: \p{Lu}[\p{L}\d&.’'-]*){0,3}|(?:(?!(?:Oyj?|Abp?|AB|Ltd|Inc|LLC|GmbH|AG|KG|SE|A\/S|AS|ApS|plc|PLC|SAS|Corp|Ky),)\p{Lu}[\p{L}\d&.’'-]*,? ){1,4}(?:Oyj|Oy|Abp|AB|Ab|Ltd|Limited|Inc|LLC|GmbH|AG|KG|SE|A\/S|AS|ApS|plc|PLC|B\.?V|S\.?A|S\.?r\.?l|SAS|Corporation|Corp|ry|rf|Ky|eV|e\.V)(?![\p{L}])/gu;

/** The forms alone, which most sentences lack. */
const forms =
  /O[Yy]|A[BbGS]|L(?:td|imited|LC)|Inc|GmbH|[KS]G|SE|A\/S|ApS|[Pp][Ll][Cc]|B\.?V|S\.?[Ar]|Corp|(?:^|\s)r[yf]|Ky|e\.?V/u;

/** The companies that a text names by their forms: `Spruce Hotel Ltd`, `Kuusi Oy`. */
export function partiesInText(text: string): string[] {
  if (!forms.test(text)) return [];
  return [...text.matchAll(companies)].map((match) => match[0].replace(/^(?:Wir|We|Our) /u, ''));
}
