/**
 * `value`: a URL, an address, a number, date, sum or business id, never split; `word`: letters;
 * `mark`: a single other character. `space` is the white space before the token.
 */
export interface Token {
  readonly kind: 'value' | 'word' | 'mark';
  readonly text: string;
  readonly space: string;
}

export interface Tokens {
  readonly tokens: readonly Token[];
  /** The white space after the last token. */
  readonly rest: string;
}

/** Scripts written without spaces: each character is a token. */
const UNSPACED = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}`;
const LETTER = String.raw`(?:(?![${UNSPACED}])[\p{L}\p{M}\p{N}_\u00AD\u200D])`;
const URL_TAIL = String.raw`[^\s<>"]{0,2000}[^\s<>"'’”»().,:;!?\]]`;
const VALUE = [
  String.raw`(?:https?:\/\/|www\.)${URL_TAIL}`,
  String.raw`[\p{L}\p{N}._%+\-]{1,64}@[\p{L}\p{N}\-]{1,63}(?:\.[\p{L}\p{N}\-]{1,63})+`,
  String.raw`(?:[\p{L}\p{N}\-]{1,63}\.){1,5}(?:fi|ax|se|eu|com|org|net|info|io)(?![\p{L}\p{N}])(?:\/${URL_TAIL})?`,
  String.raw`(?:(?<![\p{L}\p{N}])[+−$€£])?\d+(?:[.,:/\u00A0\u202F'’\-‑]\d+)*(?:\u00A0?[%€])?(?:[:'’\-‑]${LETTER}+)?(?!${LETTER})`,
].join('|');
const WORD = String.raw`${LETTER}+(?:['’:\-‐‑]${LETTER}+)*`;
/** A flag, or a picture with its skin tone and all that is joined to it. */
const EMOJI = String.raw`\p{RI}{2}|\p{ExtPict}(?:[\p{M}\p{EMod}\u{E0020}-\u{E007F}]|\u200D\p{ExtPict})*`;
const MARK = String.raw`${EMOJI}|[^ \t\r\n\f]\p{M}*`;
const TOKEN = new RegExp(String.raw`([ \t\r\n\f]*)(?:(${VALUE})|(${WORD})|${MARK})`, 'gu');

/**
 * A text as tokens from which it can be put together again: space, token, space, token, rest.
 *
 * 1. `EU:n 12.08.2019, 2930948-2` gives `EU:n`, `12.08.2019`, `,`, `2930948-2`.
 * 2. `info@infine.fi.` gives the address and `.`; `tietosuoja-asetus` and `don't` are one word each.
 * 3. `5-vuotinen` and `2019:n` are values: a number with its ending.
 * 4. Of scripts without spaces each character is a token; a picture keeps its skin tone and what is joined to it: `👩🏽‍💻`, `🇫🇮`.
 * 5. `100 €` is two tokens, `100 €` with a no-break space one; a no-break space elsewhere is a mark, not white space.
 *
 * What it gets wrong: a phone number written with spaces is several values; an address without a
 * scheme is known only by the commonest top-level domains; `ja/tai` is three tokens.
 */
export function tokenise(text: string): Tokens {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [whole, space = '', value, word] = match;
    const kind = value ? 'value' : word ? 'word' : 'mark';
    tokens.push({ kind, text: whole.slice(space.length), space });
    end = match.index + whole.length;
  }
  return { tokens, rest: text.slice(end) };
}
