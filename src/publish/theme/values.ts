import { parseColour } from './colour.ts';

/** What a property may be set to. */
export type Grammar = {
  /** The same for a person, in the words of CSS. */
  readonly expected: string;
  /** `value` is without comments, its white space single, its letters small outside of quotes. */
  accepts(value: string): boolean;
};

/** One of some words. */
export function keywords(...words: readonly string[]): Grammar {
  return { expected: words.join(', '), accepts: (value) => words.includes(value) };
}

/** What either of two takes. */
export function either(one: Grammar, other: Grammar): Grammar {
  return {
    expected: `${one.expected}, ${other.expected}`,
    accepts: (value) => one.accepts(value) || other.accepts(value),
  };
}

/** A number without a unit, within limits. */
export function numbers(least: number, most: number): Grammar {
  return {
    expected: `${least}–${most}`,
    accepts: (value) =>
      /^\d+(?:\.\d+)?$|^\.\d+$/u.test(value) && isWithin(Number(value), least, most),
  };
}

/** How long the units are that are taken, in `rem` of the size that browsers begin with. */
const inRem: Readonly<Record<string, number>> = { rem: 1, em: 1, px: 1 / 16, ch: 1 / 2 };

type Unit = 'rem' | 'em' | 'px' | 'ch';

/** Up to `count` lengths within limits that are given in `rem`; `em` and `ch` only where they are named. */
export function lengths(
  least: number,
  most: number,
  { count = 1, units = ['rem', 'px'] }: { count?: number; units?: readonly Unit[] } = {},
): Grammar {
  const isLength = (part: string) => {
    if (part === '0') return least <= 0;
    const [, figure, unit = ''] = /^(-?(?:\d+(?:\.\d+)?|\.\d+))([a-z]+)$/u.exec(part) ?? [];
    const isKnown = units.some((known) => known === unit);
    return isKnown && isWithin(Number(figure) * (inRem[unit] ?? Number.NaN), least, most);
  };
  return {
    expected: `${least}rem–${most}rem (${units.join(', ')})`,
    accepts: (value) => {
      const parts = value.split(' ');
      return parts.length <= count && parts.every(isLength);
    },
  };
}

function isWithin(value: number, least: number, most: number): boolean {
  return value >= least && value <= most;
}

/** A colour that the ground does not show through, or that of a token. */
export const colour: Grammar = {
  expected: '#rrggbb, rgb(), hsl(), var(--accent)',
  accepts: (value) =>
    parseColour(value) !== undefined ||
    /^var\( ?--(?:ink|muted|line|accent|notice-line) ?\)$/u.test(value),
};

/** A colour of a token: one for light and dark, or one for each. */
export const tokenColour: Grammar = {
  expected: '#rrggbb, rgb(), hsl(), light-dark(#rrggbb, #rrggbb)',
  accepts: (value) => schemeColours(value) !== undefined,
};

/** The two colours that a token has: where light is preferred, and where dark is. */
export function schemeColours(value: string): { light: string; dark: string } | undefined {
  const inside = /^light-dark\((.*)\)$/u.exec(value)?.[1];
  const [light = '', dark = light, ...more] = inside === undefined ? [value] : splitList(inside);
  const all = more.length === 0 && [light, dark].every((one) => parseColour(one) !== undefined);
  return all && (inside === undefined || splitList(inside).length === 2)
    ? { light, dark }
    : undefined;
}

/** The parts of a list, commas in brackets and in quotes aside. */
function splitList(value: string): string[] {
  return value.split(/,(?![^(]*\))(?=(?:[^"]*"[^"]*")*[^"]*$)/u).map((part) => part.trim());
}

/** How thick letters are. */
export const fontWeights = either(keywords('normal', 'bold'), numbers(100, 900));

/** Fonts that show signs in the place of letters. */
const signFonts = /\b(?:wingdings|webdings|symbol|zapf ?dingbats|marlett|mdl2|adobe blank)\b/iu;

/** Names of fonts, in quotes where they have spaces. */
export const fontNames: Grammar = {
  expected: '"House", sans-serif',
  accepts: (value) =>
    !signFonts.test(value) &&
    splitList(value).every((name) =>
      /^(?:"[\p{L}\d ._-]+"|'[\p{L}\d ._-]+'|[\p{L}_-][\p{L}\d _-]*)$/u.test(name),
    ),
};

const fontFile =
  /^url\( ?(?:"[^"\\\r\n\f]*"|'[^'\\\r\n\f]*'|[^\s"'()\\]+) ?\)(?: format\( ?["']?[\w-]+["']? ?\))?(?: tech\([\w ,-]+\))?$/u;

/** Files of fonts; where they lie is judged apart. */
export const fontFiles: Grammar = {
  expected: 'url("theme/house.woff2") format("woff2")',
  accepts: (value) => splitList(value).every((file) => fontFile.test(file)),
};

const lineStyles = keywords('none', 'solid', 'dotted', 'dashed', 'double');
const lineWidth = lengths(0, 0.5);

/** The three parts of a border, in any order. */
export const border: Grammar = {
  expected: '1px solid var(--line)',
  accepts: (value) =>
    value
      .split(/ (?![^(]*\))/u)
      .every((part) => [lineStyles, lineWidth, colour].some((grammar) => grammar.accepts(part))),
};

/** Up to four of the same, a side each. */
function sides(grammar: Grammar): Grammar {
  return {
    expected: grammar.expected,
    accepts: (value) => {
      const parts = value.split(/ (?![^(]*\))/u);
      return parts.length <= 4 && parts.every((part) => grammar.accepts(part));
    },
  };
}
export const borderStyle = sides(lineStyles);
export const borderWidth = sides(lineWidth);
export const borderColour = sides(colour);
