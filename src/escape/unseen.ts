/**
 * Characters that a terminal obeys or nobody sees: controls (C0, C1), line and paragraph separators, halves of
 * surrogate pairs, marks that turn the direction of text, and all that has no look of its own. Not among them:
 * soft hyphens, the joiners of words and emoji, and variation selectors, which belong to the look of a text.
 */
const kinds =
  '[[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}]--[\\p{Variation_Selector}\\u00ad\\u200c\\u200d]]';

const unseen = new RegExp(kinds, 'v');
const eachUnseen = new RegExp(kinds, 'gv');
const eachUnseenOfLines = new RegExp(`[${kinds}--[\\n\\t\\r]]`, 'gv');

/**
 * A value in a message: on one line, and what is not seen is shown. `a\nb` gives `a␊b`, an escape `␛`, a mark that
 * turns the direction `\u202E`. Whatever it holds, it stays a value and cannot begin a line of its own.
 */
export function onOneLine(value: string): string {
  return unseen.test(value) ? value.replace(eachUnseen, showCharacter) : value;
}

/** Texts by name, as values of a message. */
export function eachOnOneLine(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, onOneLine(value)]),
  );
}

/** A text of several lines: its line breaks and tabs stay, all else that is not seen is shown. */
export function inLines(text: string): string {
  return replaceUnseen(text, showCharacter).replaceAll('\r', showCharacter);
}

/** A text with what is not seen replaced, line breaks, carriage returns and tabs excepted. */
export function replaceUnseen(text: string, print: (character: string) => string): string {
  return unseen.test(text) ? text.replace(eachUnseenOfLines, print) : text;
}

/** Each UTF-16 code unit as JSON escapes it: `\u202E`. */
export function escapeUnits(text: string): string {
  return Array.from({ length: text.length }, (_, index) => {
    const unit = text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0');
    return `\\u${unit}`;
  }).join('');
}

/**
 * A control is shown by its picture (U+2400 and after), any other character as JSON escapes it, so that JSON in
 * which it is shown so is still the same JSON.
 */
function showCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  return code === 0x7f ? '\u2421' : escapeUnits(character);
}
