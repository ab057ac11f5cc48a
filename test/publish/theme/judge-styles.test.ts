import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import postcss from 'postcss';
import { describe, expect, test } from 'vitest';
import { contrastOf, parseColour } from '../../../src/publish/theme/colour.ts';
import { enough } from '../../../src/publish/theme/contrasts.ts';
import { judgeStyles } from '../../../src/publish/theme/judge-styles.ts';
import { properties } from '../../../src/publish/theme/properties.ts';
import { grounds, ownColours, tokens } from '../../../src/publish/theme/tokens.ts';
import { propertyRuns } from '../../support/property-runs.ts';

const theme = { hasStyles: true, logo: null, files: ['house.woff2'] };

function found(css: string): string[] {
  return judgeStyles(postcss.parse(css, { map: false }), theme).map(({ code, at }) =>
    `${at.line}:${at.column} ${code}`.replace('theme-', ''),
  );
}

/** What is wrong with the declarations of one rule. */
function inRule(declarations: string): string[] {
  return found(`h2 { ${declarations} }`).map((one) => one.replace(/^\S+ /u, ''));
}

describe('a theme may set', () => {
  test.each([
    [':root { --accent: #5b2a86; --accent: light-dark(#5b2a86, #d3b3f2) }'],
    [':root { --paper: rgb(250 250 250); --paper: light-dark(#fff, hsl(210deg 17% 9%)) }'],
    ['@media (prefers-color-scheme: dark) { :root { --accent: #d3b3f2 } }'],
    [':root { @media screen and (prefers-color-scheme: dark) { --accent: #d3b3f2 } }'],
    ['@media (prefers-contrast: more) { :root { --ink: light-dark(#000, #fff) } }'],
    ['@media (min-width: 60rem) { :root { --measure: 65ch } }'],
    ['@charset "utf-8"; @supports (hyphens: auto) { p { hyphens: auto } }'],
    ['/* of the house */ :ROOT { --font: "Hämeen Grotesk", system-ui, sans-serif }'],
    [
      '@font-face { font-family: House; src: url(theme/house.woff2); unicode-range: U+0-FF, U+20?? }',
    ],
    ['h1, .title > a[hreflang=sv]:hover { font-weight: 650; letter-spacing: -.01em }'],
    [
      '.box { border: 1px solid var(--line); border-radius: 8px 8px 0 0; border-left-color: #0b4f8a }',
    ],
    ['p { line-height: 1.6; FONT-SIZE: 1.125rem; text-align: start; padding-block: 0 1rem }'],
  ])('%s', (css) => {
    // Accents for light alone are weighed apart.
    expect(found(css).filter((one) => !one.includes('contrast'))).toEqual([]);
  });
});

describe('a theme may not', () => {
  const hiding = `display: none; visibility: hidden; opacity: 0; content: "x"; position: absolute; clip: auto;
    clip-path: inset(50%); transform: scale(0); scale: 0; color: #fff; background: #1b1f24; filter: opacity(0);
    background-image: url(theme/house.woff2); mix-blend-mode: screen; height: 0; max-height: 0; width: 0;
    overflow: hidden; text-indent: -999em; mask: none; float: left; order: -1; zoom: 0; all: unset; font: 0 a;
    -webkit-text-fill-color: transparent; -webkit-text-security: disc; content-visibility: hidden; columns: 9;
    text-decoration: line-through; list-style-type: "yes "; quotes: "a" "b"; box-shadow: inset 0 0 0 9em #000;
    font-feature-settings: "zero"; direction: rtl; unicode-bidi: bidi-override; writing-mode: vertical-rl;
    animation: a 1s; transition: all 9s; inset: 0; z-index: 9; contain: strict; translate: 900em;
    text-overflow: "x"; cursor: none; pointer-events: none; user-select: none; outline: 0; gap: 1px;
    counter-reset: a; hyphenate-character: "no"; text-emphasis: "no"; -webkit-line-clamp: 1; color-scheme: dark`;

  test.each(hiding.split(';').map((one) => [one.trim()]))('set %s', (declaration) => {
    expect(inRule(declaration)).toEqual(['property']);
  });

  test.each([
    ['font-size: 0', 'font-size: .1rem', 'font-size: 50%', 'font-size: 0.1em', 'font-size: 1vw'],
    ['line-height: 0', 'line-height: 1em', 'line-height: 900', 'line-height: -2'],
    ['letter-spacing: -1em', 'letter-spacing: calc(-1em)', 'letter-spacing: 9em'],
    ['word-spacing: -1em', 'text-underline-offset: -.5em', 'border-width: 9rem'],
    ['border: 99px solid #000', 'border-color: transparent', 'border-color: rgb(0 0 0 / 0)'],
    [
      'border-radius: 50%',
      'padding-top: 900rem',
      'margin-top: -4rem',
      'text-align: -webkit-match-parent',
    ],
    ['font-family: Wingdings', 'font-family: "Adobe Blank"', 'font-family: var(--font)'],
    [
      'font-size: inherit',
      'line-height: unset',
      'font-weight: revert',
      'text-transform: full-width',
    ],
    ['border-color: var(--paper, transparent)', 'hyphens: auto none', 'font-size: env(x, 0)'],
    ['font-size: 1rem !ie', 'font-size: 1rem/**/0', 'font-size: 1/**/rem'],
  ])('set %s to that, nor %s', (...declarations) => {
    for (const one of declarations) expect([one, inRule(one)]).toEqual([one, ['value']]);
  });

  test.each([
    ['an escape in a name', 'h2 { di\\73play: none }', ['1:6 property']],
    ['an escape in a property that may be set', 'h2 { font-si\\7a e: 0 }', ['1:6 property']],
    ['a hack before a name', 'h2 { *display: none; _zoom: 0 }', ['1:7 property', '1:23 property']],
    ['another case', 'h2 { DISPLAY: NONE }', ['1:6 property']],
    ['a comment in a name', 'h2 { display/**/: none }', ['1:6 property']],
    ['an important value', 'h2 { font-size: 1rem ! important }', ['1:6 important']],
    ['an important token', ':root { --ink: #000 !important }', ['1:9 important']],
    [
      'an unknown token',
      ':root {\n  --acent: #000;\n  --INK: #000 }',
      ['2:3 token-unknown', '3:3 token-unknown'],
    ],
    ['a token for a part', '#retention { --ink: #fff }', ['1:14 token-misplaced']],
    [
      'a token for a page with a part',
      ':root:has(#retention) { --ink: #fff }',
      ['1:25 token-misplaced'],
    ],
    ['a token beside another selector', ':root, h2 { --ink: #000 }', ['1:13 token-misplaced']],
    ['a token of a comment', ':root/**/h2 { --ink: #000 }', ['1:1 selector']],
    [
      'a token of widths',
      '@media (min-width: 1px) { :root { --ink: #fff } }',
      ['1:35 token-misplaced'],
    ],
    [
      'a token of support',
      '@supports (color: red) { :root { --ink: #fff } }',
      ['1:34 token-misplaced'],
    ],
    [
      'a token of no scheme',
      '@media not (prefers-color-scheme: dark) { :root { --ink: #fff } }',
      ['1:51 token-misplaced'],
    ],
    ['a rule in a rule', ':root { & h2 { font-size: 1rem } }', ['1:9 selector']],
    [
      'a selector with a text',
      '[x="\n]{} .a{display:none} [y="] { font-size: 1rem }',
      ['1:1 selector'],
    ],
    [
      'a value with a text over lines',
      'h2 { font-family: "\n} .a { display: none } b { x: " }',
      ['1:6 value'],
    ],
    [
      'a text over lines behind a comment',
      'h2 { font-family: "/*\n} .a { display: none } /**/" }',
      ['1:6 value'],
    ],
    [
      'a file with a text over lines',
      '@font-face { src: url("theme/house.woff2\n} h2{x: y} {") }',
      ['1:24 file-missing'],
    ],
  ])('use %s', (_, css, expected) => {
    expect(found(css)).toEqual(expected);
  });

  test.each([
    ['@import "theme/house.woff2"'],
    ['@layer tokens, own'],
    ['@layer tokens { :root { --ink: #fff } }'],
    ['@property --ink { syntax: "<color>"; inherits: false; initial-value: #fff }'],
    ['@keyframes a { to { opacity: 0 } }'],
    ['@container (width > 1px) { h2 { font-size: 1rem } }'],
    ['@scope (h2) { a { font-size: 1rem } }'],
    ['@page { size: 1px }'],
    ['@counter-style a { symbols: "no" }'],
    ['@namespace svg url(theme/house.woff2)'],
    ['@starting-style { h2 { opacity: 0 } }'],
    ['@charset "shift_jis"'],
    ['@charset "utf-8" { h2 { display: none } }'],
    ['@m\\65 dia screen { h2 { display: none } }'],
    ['@media screen/**/and (color) { h2 { font-size: 1rem } }'],
    ['@media screen'],
    ['@font-face x { src: url(theme/house.woff2) }'],
  ])('have %s', (css) => {
    expect(found(`${css};`)[0]).toBe('1:1 at-rule');
  });

  test.each([
    ['size-adjust: 0%', 'property'],
    ['ascent-override: 9999%', 'property'],
    ['src: local("Wingdings")', 'value'],
    ['src: url(theme/house.woff2) format("woff2") x', 'value'],
    ['font-weight: 1 1000', 'value'],
  ])('say %s of a font', (descriptor, code) => {
    expect(found(`@font-face { ${descriptor} }`)).toEqual([`1:14 ${code}`]);
  });

  test('lie in as many conditions as it likes', () => {
    const css = `${'@media screen {'.repeat(5000)}h2 { display: none }${'}'.repeat(5000)}`;
    expect(found(css)).toEqual([expect.stringContaining('at-rule')]);
  });
});

describe('colours of tokens', () => {
  test.each([
    ['--ink: transparent'],
    ['--ink: #1b1f2400'],
    ['--ink: currentColor'],
    ['--ink: initial'],
    ['--ink: var(--paper)'],
    ['--ink: rgb(0 0 0 / 5%)'],
    ['--ink: rgba(0, 0, 0, 0)'],
    ['--ink: rgb(0, 0 0)'],
    ['--ink: #12345'],
    ['--ink: light-dark(#000)'],
    ['--ink: color-mix(in srgb, #000, #fff)'],
    ['--ink: redd'],
    ['--ink:'],
    ['--font: 0'],
    ['--measure: 0'],
    ['--measure: 1px'],
    ['--page: 9999rem'],
    ['--logo-height: 0'],
    ['--measure: calc(0 * 1rem)'],
  ])('%s is none', (declaration) => {
    expect(found(`:root { ${declaration} }`)).toEqual(['1:9 value']);
  });

  test.each([
    ['the ink of the paper', ':root { --ink: #ffffff }', '1:9 contrast'],
    ['the paper of the ink', ':root { --paper: #1b1f24 }', '1:9 contrast'],
    ['a light accent for both', ':root { --accent: #5b2a86 }', '1:9 contrast'],
    [
      'in the dark',
      '@media (prefers-color-scheme: dark) { :root { --ink: #222 } }',
      '1:47 contrast',
    ],
    ['half of a pair', ':root { --ink: light-dark(#000, #333) }', '1:9 contrast'],
    [
      'with more contrast',
      '@media (prefers-contrast: more) { :root { --paper: #000 } }',
      '1:43 contrast',
    ],
    ['headings of the paper', ':root { --heading: #fafafa }', '1:9 contrast'],
    ['headings for light alone', ':root { --heading: #5b2a86 }', '1:9 contrast'],
    [
      'headings on a box',
      ':root { --heading: light-dark(#0b4f8a, #93c8ff); --accent-soft: #0b4f8a }',
      '1:9 contrast',
    ],
    ['a little', ':root { --accent: light-dark(#0b4f8a, #6b7a88) }', '1:9 contrast-low'],
  ])('are told where words would be hard to see: %s', (_, css, expected) => {
    expect(found(css)).toContain(expected);
  });

  test('are weighed as they come together', () => {
    const own = ':root { --paper: #000; --soft: #111; --notice: #222; --accent-soft: #111 }';
    expect(found(own).some((one) => one.endsWith(' contrast'))).toBe(true);
    const pale =
      ':root { --ink: #fff; --muted: #ddd; --accent: #adf; --inserted: #adf; --deleted: #fca; --inserted-soft: #013; --deleted-soft: #310 }';
    expect(found(`${own}${pale}`)).toEqual([]);
  });

  test('of headings are those of the text where a theme does not set them', () => {
    expect(found(':root { --ink: #000000; --heading-font: serif; --heading-weight: 600 }')).toEqual(
      Array.from({ length: 6 }, () => '1:9 contrast'),
    );
  });

  test('of the site itself are those of its sheet, and stand out', () => {
    const sheet = readFileSync(
      join(import.meta.dirname, '../../../site/styles/tokens.css'),
      'utf8',
    );
    const [light = '', dark = ''] = sheet.split('prefers-color-scheme: dark');
    const read = (css: string) =>
      Object.fromEntries(
        [...css.matchAll(/(--[a-z-]+): (#\w{6});/gu)].map(([, name, value]) => [name, value]),
      );
    for (const [token, colours] of Object.entries(ownColours)) {
      expect([token, colours]).toEqual([
        token,
        { light: read(light)[token], dark: read(dark)[token] },
      ]);
    }
    expect([...tokens.keys()].sort()).toEqual(
      [...new Set([...light.matchAll(/(--[a-z-]+):/gu)].map(([, name]) => name))].sort(),
    );
    for (const [text, under] of grounds) {
      for (const ground of under) {
        for (const scheme of ['light', 'dark'] as const) {
          const [one, other] = [text, ground].map((token) =>
            parseColour(ownColours[token === '--heading' ? '--ink' : token][scheme]),
          );
          const ratio = one && other ? contrastOf(one, other) : 0;
          expect([text, ground, scheme, ratio >= enough]).toEqual([text, ground, scheme, true]);
        }
      }
    }
  });

  test.each([
    ['#0b4f8a', [11, 79, 138]],
    ['#fff', [255, 255, 255]],
    ['#FFFF', [255, 255, 255]],
    ['rgb(11, 79, 138)', [11, 79, 138]],
    ['rgba(11 79 138 / 100%)', [11, 79, 138]],
    ['hsl(120deg 100% 25%)', [0, 128, 0]],
    ['hsl(-240, 100%, 25%)', [0, 128, 0]],
    ['Navy', [0, 0, 128]],
  ])('%s is read', (text, expected) => {
    expect(parseColour(text)?.map(Math.round)).toEqual(expected);
  });
});

test('no property passes that is not on the list, however it is written', () => {
  const name = fc.stringMatching(/^[a-zA-Z\\*_-][a-zA-Z0-9\\ -]{2,12}$/u);
  const value = fc.stringMatching(/^[a-z0-9#()"' ,.%\\/*-]{1,12}$/u);
  fc.assert(
    fc.property(name, value, (property, text) => {
      let styles: postcss.Root;
      try {
        styles = postcss.parse(`h2 { ${property}: ${text} }`, { map: false });
      } catch {
        return;
      }
      const kept = styles.first?.type === 'rule' ? styles.first.nodes : [];
      const isListed = kept.every(
        (node) =>
          node.type !== 'decl' ||
          /^(?:font|line|letter|word|text|hyphens|accent|border|margin|padding|-)/iu.test(
            node.prop,
          ),
      );
      if (!isListed) expect(judgeStyles(styles, theme).length).toBeGreaterThan(0);
    }),
    { seed: 7, numRuns: propertyRuns(300) },
  );
});

test('the theme that docs/theme.md shows is one', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../docs/theme.md'), 'utf8');
  const shown = page.split('```css\n')[1]?.split('```')[0] ?? '';
  expect(shown).toContain('@font-face');
  expect(found(shown)).toEqual([]);
});

test('docs/theme.md names each property that may be set', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../docs/theme.md'), 'utf8');
  const unnamed = [...properties.keys()].filter((name) => !page.includes(`\`${name}\``));
  // Borders, corners and spaces are named by the first of their kind.
  expect(unnamed.filter((name) => !/^(?:border|margin|padding)-/u.test(name))).toEqual([]);
});
