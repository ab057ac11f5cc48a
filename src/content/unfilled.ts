import { gapsOfInit } from '../markdown/gaps-of-init.ts';
import { isGapAlone } from '../markdown/unfinished.ts';

/** What stands for words where there is nothing else; hints leave an ellipsis. */
const standIn = /^(?:\{\{[^{}]*\}\}|\[[^[\]]*\]|…|\.{2,}|\?+|_+|x{3,}|todo|tbd|tba|tbc|fixme)$/iu;

/** The words of a gap, whatever signs and letters they stand in. */
function fold(text: string): string {
  const words = text.trim().replace(/^[[({]+|[\])}.…]+$/gu, '');
  return words.replaceAll(/\s+/gu, ' ').trim().toLowerCase();
}

const gaps: ReadonlySet<string> = new Set(gapsOfInit.map(fold));

/** Whether a text only marks that it is still to be written (`value-unfilled`). */
export function isUnfilled(text: string): boolean {
  const written = text.trim();
  return standIn.test(written) || isGapAlone(written);
}

/**
 * Whether a text is what `init` asks to be written there, without its brackets: `name of the accounting firm`. What data
 * are called may be the same: `postcode`.
 */
export function isLeftOfGap(text: string): boolean {
  return gaps.has(fold(text));
}

/** Whether a text is a sentence of `init` that may stay as it is: its brackets are all there is to take away. */
export function isToConfirm(text: string): boolean {
  return /^\s*\[(?:täydennä tai vahvista|fyll i eller bekräfta|fill in or confirm|bitte ergänzen oder bestätigen):/iu.test(
    text,
  );
}

/** What nobody is called, in small letters but where the language writes nouns otherwise. */
const described =
  /^(?:[Tt]he )?(?:[Nn]ame|(?:(?:[Pp]ostal|[Ss]treet|[Ee]-?mail) )?[Aa]ddress|(?:[Tt]ele)?[Pp]hone number) of (?:the|your|our|an?) \p{Ll}|^\p{L}[\p{Ll} -]{2,80}n (?:virallinen )?(?:nimi|(?:posti|katu|sähköposti)?osoite|puhelinnumero)$|^(?:[Nn]amnet|(?:[Pp]ost|[Gg]atu|[Ee]-post)?[Aa]dressen|[Tt]elefonnumret) (?:på|till) \p{Ll}|^\p{L}[\p{Ll} -]{2,80}s (?:namn|(?:post|gatu|e-post)?adress|telefonnummer)$|^(?:Name|(?:Post|E-Mail-)?(?:Adresse|Anschrift)|Telefonnummer) (?:de[sr]|Ihre[sr]) \p{L}/u;

/** Whether a text says what is to be written where the name or the address of somebody belongs: `postal address of the company`. */
export function isDescribed(text: string): boolean {
  return described.test(text.trim());
}
