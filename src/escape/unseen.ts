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
 * A value in a message: on one line, and what is not seen is shown as JSON escapes it, a mark that turns the direction as
 * `\u202E`. Whatever it holds, it stays a value and cannot begin a line of its own.
 */
export function onOneLine(value: string): string {
  return unseen.test(value) ? value.replace(eachUnseen, escapeUnits) : value;
}

/** Texts by name, as values of a message. */
export function eachOnOneLine(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, onOneLine(value)]),
  );
}

/** A text of several lines: its line breaks and tabs stay, all else that is not seen is shown. */
export function inLines(text: string): string {
  return replaceUnseen(text, escapeUnits).replaceAll('\r', '\\r');
}

/** A text with what is not seen replaced, line breaks, carriage returns and tabs excepted. */
export function replaceUnseen(text: string, print: (character: string) => string): string {
  return unseen.test(text) ? text.replace(eachUnseenOfLines, print) : text;
}

const short: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Each UTF-16 code unit as JSON escapes it, so that JSON in which it is shown so is still the same JSON. */
export function escapeUnits(text: string): string {
  const known = short[text];
  if (known !== undefined) return known;
  return Array.from({ length: text.length }, (_, index) => {
    const unit = text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0');
    return `\\u${unit}`;
  }).join('');
}
