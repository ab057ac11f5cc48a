import { fontNames, fontWeights, type Grammar, lengths, tokenColour } from './values.ts';

/** The colours of the site's own sheet, where light is preferred and where dark is (site/styles/tokens.css). */
export const ownColours = {
  '--ink': { light: '#1b1f24', dark: '#e7eaed' },
  '--muted': { light: '#4f5b66', dark: '#aab4be' },
  '--paper': { light: '#ffffff', dark: '#14181c' },
  '--soft': { light: '#f4f6f8', dark: '#1d2329' },
  '--line': { light: '#ccd3da', dark: '#414b55' },
  '--accent': { light: '#0b4f8a', dark: '#93c8ff' },
  '--accent-soft': { light: '#e8f0f8', dark: '#18293a' },
  '--notice': { light: '#fff6dd', dark: '#2e2610' },
  '--notice-line': { light: '#8a6400', dark: '#e0b64a' },
  '--inserted': { light: '#0a4a86', dark: '#a3cfff' },
  '--inserted-soft': { light: '#e5effa', dark: '#132b45' },
  '--deleted': { light: '#8f3f00', dark: '#ffbf86' },
  '--deleted-soft': { light: '#fdeee0', dark: '#3c2410' },
} as const;
/** `--heading` is `--ink` where a theme does not set it. */
export type ColourToken = keyof typeof ownColours | '--heading';

/** Which tokens are written on which: every text stands on one of these. */
export const grounds: readonly (readonly [text: ColourToken, grounds: readonly ColourToken[]])[] = [
  [
    '--ink',
    ['--paper', '--soft', '--notice', '--accent-soft', '--inserted-soft', '--deleted-soft'],
  ],
  ['--heading', ['--paper', '--soft', '--accent-soft']],
  ['--muted', ['--paper', '--soft']],
  ['--accent', ['--paper', '--soft', '--accent-soft']],
  ['--inserted', ['--paper', '--soft', '--inserted-soft']],
  ['--deleted', ['--paper', '--soft', '--deleted-soft']],
];

/** Whether a token is a colour. */
export function isColourToken(token: string): token is ColourToken {
  return token === '--heading' || Object.hasOwn(ownColours, token);
}

/** Every token, and what it may be set to. */
export const tokens: ReadonlyMap<string, Grammar> = new Map<string, Grammar>([
  ...Object.keys(ownColours).map((token): [string, Grammar] => [token, tokenColour]),
  ['--heading', tokenColour],
  ['--font', fontNames],
  ['--heading-font', fontNames],
  ['--heading-weight', fontWeights],
  ['--measure', lengths(15, 50, { units: ['rem', 'em', 'px', 'ch'] })],
  ['--page', lengths(30, 120, { units: ['rem', 'em', 'px', 'ch'] })],
  ['--logo-height', lengths(1, 8, { units: ['rem', 'em', 'px'] })],
]);
