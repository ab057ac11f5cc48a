/** How a provision or an act is cited; articles are left out, which are mostly those of the GDPR itself. */
const cited =
  /§\s?\d|\d\s?(?:[a-z]\s?)?§|(?<!\d)\d{1,4}\/(?:19|20)\d\d(?!\d)|(?<!\d)(?:17|18|19|20)\d\d:\d|(?<!\p{L})(?:section|sec\.|chapter|kap\.|luku|pykälä\p{L}*) \d|\d (?:luku|luvun|kap\.|pykälä\p{L}*)/iu;

/** The name of one act: *arkistolain*, *arkivlagen*, *the Archives Act*, *Archivgesetz*, *BDSG*. */
const named =
  /(?<!\p{L})\p{L}{3,}l(?:aki|akia|ain|aissa|aista|akiin)(?!\p{L})|(?<!\p{L})\p{L}{3,}(?<!be|för|under|bo)lagen(?:s)?(?!\p{L})|\p{Lu}[\p{L} -]{2,40} Act(?!\p{L})|(?<!\p{L})\p{L}{3,}gesetz(?:e?s|e)?(?!\p{L})|(?<!\p{L})\p{Lu}\p{L}*\p{Lu}G(?!\p{L})/u;

/** Whether a text names an act of law, by its name or by how it is cited: not where it speaks of law in general, nor of the GDPR alone. */
export function namesAct(text: string): boolean {
  const others = text.replace(/\(?(?:EU|EG|EY|EC)\)? (?:Nr\. )?2016\/679|2016\/679/gu, '');
  return cited.test(others) || named.test(others);
}
