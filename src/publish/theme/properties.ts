import {
  border,
  borderColour,
  borderStyle,
  borderWidth,
  colour,
  either,
  fontFiles,
  fontNames,
  fontWeights,
  type Grammar,
  keywords,
  lengths,
  numbers,
} from './values.ts';

const upright = lengths(0, 4, { count: 2 });
const corner = lengths(0, 1, { count: 4, units: ['rem', 'px', 'em'] });
const borderSides = ['', '-top', '-right', '-bottom', '-left', '-block', '-inline'].flatMap(
  (side) =>
    side === '-block' || side === '-inline' ? [side, `${side}-start`, `${side}-end`] : [side],
);
const spaceSides = ['-top', '-bottom', '-block', '-block-start', '-block-end'];
const corners = ['-top-left', '-top-right', '-bottom-left', '-bottom-right'];

/**
 * What a theme may set beside the tokens, and to what: properties that, within these limits, neither take words away
 * from a reader nor give any. Whatever is not here is refused.
 */
export const properties: ReadonlyMap<string, Grammar> = new Map<string, Grammar>([
  ['font-family', fontNames],
  ['font-size', lengths(0.875, 4)],
  ['font-weight', fontWeights],
  ['font-style', keywords('normal', 'italic')],
  ['font-kerning', keywords('auto', 'normal', 'none')],
  ['font-optical-sizing', keywords('auto', 'none')],
  ['font-variant-caps', keywords('normal', 'small-caps')],
  [
    'font-variant-numeric',
    keywords('normal', 'lining-nums', 'oldstyle-nums', 'proportional-nums', 'tabular-nums'),
  ],
  ['line-height', numbers(1.2, 2.5)],
  [
    'letter-spacing',
    either(keywords('normal'), lengths(-0.02, 0.12, { units: ['em', 'rem', 'px'] })),
  ],
  ['word-spacing', either(keywords('normal'), lengths(0, 0.5, { units: ['em', 'rem', 'px'] }))],
  ['text-align', keywords('start', 'end', 'left', 'right', 'center', 'justify')],
  ['text-transform', keywords('none', 'uppercase', 'capitalize')],
  ['text-wrap', keywords('wrap', 'balance', 'pretty')],
  ['text-rendering', keywords('auto', 'optimizelegibility', 'geometricprecision')],
  ['hyphens', keywords('none', 'manual', 'auto')],
  ['text-decoration-thickness', either(keywords('auto', 'from-font'), lengths(1 / 16, 0.25))],
  [
    'text-underline-offset',
    either(keywords('auto'), lengths(0, 0.4, { units: ['em', 'rem', 'px'] })),
  ],
  ['accent-color', colour],
  ...borderSides.flatMap((side): [string, Grammar][] => [
    [`border${side}`, border],
    [`border${side}-style`, borderStyle],
    [`border${side}-width`, borderWidth],
    [`border${side}-color`, borderColour],
  ]),
  ['border-radius', corner],
  ...corners.map((place): [string, Grammar] => [`border${place}-radius`, corner]),
  ...spaceSides.flatMap((side): [string, Grammar][] => [
    [`margin${side}`, upright],
    [`padding${side}`, upright],
  ]),
  ['-webkit-font-smoothing', keywords('auto', 'antialiased')],
  ['-moz-osx-font-smoothing', keywords('auto', 'grayscale')],
]);

/** What `@font-face` may say of a font: where it lies and which it is, nothing of how large its letters are. */
export const fontDescriptors: ReadonlyMap<string, Grammar> = new Map<string, Grammar>([
  ['font-family', fontNames],
  ['src', fontFiles],
  ['font-style', keywords('normal', 'italic')],
  [
    'font-weight',
    {
      expected: 'normal, bold, 400, 100 900',
      accepts: (value) => /^(?:normal|bold|[1-9]00(?: [1-9]00)?)$/u.test(value),
    },
  ],
  ['font-display', keywords('auto', 'block', 'swap', 'fallback', 'optional')],
  [
    'unicode-range',
    {
      expected: 'U+0000-00FF',
      accepts: (value) =>
        /^u\+[\da-f?]{1,6}(?:-[\da-f]{1,6})?(?: ?, ?u\+[\da-f?]{1,6}(?:-[\da-f]{1,6})?)*$/u.test(
          value,
        ),
    },
  ],
]);
