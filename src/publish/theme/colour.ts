/** Red, green and blue, each from 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** The colours that are known by name; any other is written in figures. */
const named: Readonly<Record<string, string>> = {
  aqua: '#00ffff',
  black: '#000000',
  blue: '#0000ff',
  fuchsia: '#ff00ff',
  gray: '#808080',
  green: '#008000',
  grey: '#808080',
  lime: '#00ff00',
  maroon: '#800000',
  navy: '#000080',
  olive: '#808000',
  orange: '#ffa500',
  purple: '#800080',
  rebeccapurple: '#663399',
  red: '#ff0000',
  silver: '#c0c0c0',
  teal: '#008080',
  white: '#ffffff',
  yellow: '#ffff00',
};

/**
 * An opaque colour; `undefined` for what is none, what lets the ground through, and what cannot be weighed here.
 *
 * 1. `#0b4f8a`, `#fff`, `rgb(11 79 138)`, `rgb(11, 79, 138)`, `hsl(208deg 85% 29%)` and `navy` are colours.
 * 2. `#0b4f8a80`, `rgb(0 0 0 / 10%)`, `transparent` and `currentColor` are none: words could vanish in them.
 * 3. `oklch(..)`, `color-mix(..)` and `var(..)` are not weighed.
 */
export function parseColour(text: string): Colour | undefined {
  const value = text.trim().replace(/\s+/gu, ' ').toLowerCase();
  if (Object.hasOwn(named, value)) return parseHex(named[value] ?? '');
  if (value.startsWith('#')) return parseHex(value);
  return parseFunction(value);
}

function parseHex(value: string): Colour | undefined {
  const [, short, long] = /^#(?:([\da-f]{3})f?|([\da-f]{6})(?:ff)?)$/u.exec(value) ?? [];
  const digits = long ?? short?.replace(/./gu, '$&$&');
  if (digits === undefined) return undefined;
  const [red = 0, green = 0, blue = 0] = (digits.match(/../gu) ?? []).map((pair) =>
    parseInt(pair, 16),
  );
  return [red, green, blue];
}

const part = '(-?[\\d.]+(?:%|deg)?)';
const opaque = '(?:1|1\\.0|100%)';
const withCommas = new RegExp(
  `^(rgb|hsl)a?\\( ?${part} ?, ?${part} ?, ?${part} ?(?:, ?${opaque} ?)?\\)$`,
  'u',
);
const withSpaces = new RegExp(
  `^(rgb|hsl)a?\\( ?${part} ${part} ${part} ?(?:/ ?${opaque} ?)?\\)$`,
  'u',
);

function parseFunction(value: string): Colour | undefined {
  const written = withCommas.exec(value) ?? withSpaces.exec(value);
  const [, name, first = '', second = '', third = ''] = written ?? [];
  if (name === undefined) return undefined;
  return name === 'rgb' ? rgb([first, second, third]) : hsl(first, second, third);
}

/** Three numbers, or three shares. */
function rgb(parts: readonly [string, string, string]): Colour | undefined {
  const isShare = parts.every((one) => one.endsWith('%'));
  const [red, green, blue] = parts.map((one) => {
    const figure = numberIn(isShare ? one.slice(0, -1) : one);
    return isShare ? figure * 2.55 : figure;
  });
  return inRange(red, 255) && inRange(green, 255) && inRange(blue, 255)
    ? [red, green, blue]
    : undefined;
}

function numberIn(text: string): number {
  return /^-?(?:\d+(?:\.\d+)?|\.\d+)$/u.test(text) ? Number(text) : Number.NaN;
}

function inRange(value: number | undefined, most: number): value is number {
  return value !== undefined && value >= 0 && value <= most;
}

/** By CSS Color 4, section 7.1. */
function hsl(hue: string, saturation: string, lightness: string): Colour | undefined {
  const degrees = numberIn(hue.replace(/deg$/u, ''));
  const [s, l] = [saturation, lightness].map((one) =>
    one.endsWith('%') ? numberIn(one.slice(0, -1)) : Number.NaN,
  );
  if (!Number.isFinite(degrees) || !inRange(s, 100) || !inRange(l, 100)) return undefined;
  const reach = (s / 100) * Math.min(l / 100, 1 - l / 100);
  const channel = (offset: number) => {
    const place = (((offset + degrees / 30) % 12) + 12) % 12;
    return 255 * (l / 100 - reach * Math.max(-1, Math.min(place - 3, 9 - place, 1)));
  };
  return [channel(0), channel(8), channel(4)];
}

/** How far two colours stand apart, from 1 (not at all) to 21, by WCAG 2.2. */
export function contrastOf(one: Colour, other: Colour): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
