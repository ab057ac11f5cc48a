const earlier =
  /\b(?:ennen|sitä edeltä|aie?m|aikaise|jo tehty|siihen asti|siihen mennessä|före|innan|tidigare|dessförinnan|fram till|before|prior|previous|earlier|already|until then)/iu;
const lawful =
  /(?:lainmukai|lailli|pätev|ei\p{L}* (?:kuitenkaan )?vaikuta|laglig|giltig|påverka|lawful|legal|valid|affect)/iu;
const notBackwards = /taannehti|takautu|retroaktiv|retroactiv|retrospectiv|bakåt i tiden/iu;

/**
 * Whether a text says that what was done before a withdrawal stays lawful: Article 13(2)(c).
 * In any of the languages of notices.
 */
export function saysEarlierStaysLawful(text: string): boolean {
  return notBackwards.test(text) || (earlier.test(text) && lawful.test(text));
}
