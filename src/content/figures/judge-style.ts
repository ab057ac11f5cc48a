/** What a style or a value of a figure may not hold: an address, or a rule or function that is not on the list. */
export type StyleFault = { kind: 'address' | 'style'; found: string };

/** Functions of CSS that neither load nor lead anywhere; a bracket without a name groups. */
const functions: ReadonlySet<string> = new Set(
  `rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix light-dark icc-color calc min max clamp var
  matrix matrix3d translate translatex translatey translate3d scale scalex scaley rotate skew skewx skewy
  perspective blur brightness contrast drop-shadow grayscale hue-rotate invert opacity saturate sepia
  inset circle ellipse polygon path rect not is where has lang nth-child nth-last-child nth-of-type
  nth-last-of-type`
    .split(/\s+/u)
    .concat(''),
);

const nameBefore = /[-\w\u{80}-\u{10ffff}]/u;
/** `(#id)`, quoted or not. */
const local = /\(\s*(["']?)#[^\s"'()<>\\]+\1\s*\)/uy;

/** Whether an address stays in the figure: `#id`. */
export function isLocal(address: string): boolean {
  return /^#[^\s"'()<>\\]+$/u.test(address);
}

/**
 * What a stylesheet or a value of SVG loads from elsewhere or may hide, if anything. It is read as it stands, comments
 * and quotes too: whatever browsers make of it, each rule, function and address in it is written somewhere in it.
 * An escape could write one in another way, so none is allowed.
 */
export function findStyleFault(css: string): StyleFault | undefined {
  if (css.includes('\\')) return { kind: 'style', found: '\\' };
  const rule = Array.from(css.matchAll(/@[-\w]*/gu), ([found]) => found).find(
    (found) => found.toLowerCase() !== '@media',
  );
  if (rule !== undefined) return { kind: 'style', found: rule };
  for (let at = css.indexOf('('); at >= 0; at = css.indexOf('(', at + 1)) {
    const fault = judgeFunction(css, at);
    if (fault) return fault;
  }
  return undefined;
}

/** Judges the function whose bracket opens at an offset. */
function judgeFunction(css: string, open: number): StyleFault | undefined {
  let start = open;
  while (start > 0 && nameBefore.test(css[start - 1] ?? '')) start -= 1;
  const name = css.slice(start, open);
  if (name.toLowerCase() !== 'url') {
    return functions.has(name.toLowerCase()) ? undefined : { kind: 'style', found: `${name}(` };
  }
  local.lastIndex = open;
  if (local.test(css)) return undefined;
  const close = css.indexOf(')', open);
  return {
    kind: 'address',
    found: css.slice(start, close < 0 ? open + 80 : close + 1).slice(0, 120),
  };
}
