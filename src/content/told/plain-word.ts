import { onceAText } from '../../locale/once-a-text.ts';

/** Letters of other scripts that look like Latin ones, each with what it looks like. */
const lookAlikes: ReadonlyMap<string, string> = new Map(
  'аa еe оo рp сc уy хx іi јj ѕs ԁd һh АA ВB ЕE КK МM НH ОO РP СC ТT ХX УY αa οo νv ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/** Words as most are: nothing in them is to be folded. */
const folded = /^[!-~]+(?: [!-~]+)*$/;

/** White space folded, no-break spaces too, and soft hyphens gone: neither counts in what is compared. */
export function foldWords(text: string): string {
  if (folded.test(text)) return text;
  return text.normalize('NFC').replaceAll('\u00ad', '').replace(/\s+/gu, ' ').trim();
}

/** A name as it is compared: folded and in small letters. */
export function plainName(text: string): string {
  return foldWords(text).toLowerCase();
}

/** A word as it is compared: folded, in small letters, without the colon or question mark of a label. */
export function plainWord(text: string): string {
  return foldWords(text)
    .replace(/\s?[:?]$/u, '')
    .toLowerCase();
}

/**
 * What a word looks like, where it holds full-width signs, characters that nobody sees or letters of another script;
 * `undefined` where it holds none.
 */
export function looksLike(text: string): string | undefined {
  const seen = [...text.normalize('NFKC').replace(/\p{Cf}/gu, '')]
    .map((letter) => lookAlikes.get(letter) ?? letter)
    .join('');
  const [shown, written] = [plainWord(seen), plainWord(text)];
  return shown === written ? undefined : shown;
}

/** The words of an entry of the lexicon: the usual one and its synonyms, as they are compared. Each entry is asked for again and again. */
export const synonymsIn: (entry: string) => readonly string[] = onceAText(
  (entry) => (entry === '' ? [] : entry.split('|').map(plainWord)),
  4000,
);
