const space = '\u00a0';

/** A number and the word behind it that it counts or measures: `3 vuotta`, `35 days`, `20 %`. */
const beforeUnit = /(?<=(?:^|[\s(–-])\d+(?:[.,:]\d+)*) (?=(?:%|€|§|[\p{Ll}°]))/gu;
const beforeSection = / (?=§)/gu;
/** Shortened words that a number follows. */
const shortened = /(?<=(?:^|[\s(])(?:art|kap|mom|abs|nr|no|s|p)\.) (?=\d)/giu;

/** A text in which no line ends between a number and what it counts, before `§`, or behind `Art.` and `kap.` */
export function keepTogether(text: string): string {
  if (!/\d|§/u.test(text)) return text;
  return text.replace(beforeUnit, space).replace(beforeSection, space).replace(shortened, space);
}
