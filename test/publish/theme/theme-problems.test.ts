import { expect, test } from 'vitest';
import { findThemeProblems } from '../../../src/publish/theme/theme-problems.ts';
import { filesFrom } from '../../support/memory-files.ts';

function told(contents: Record<string, string>): string[] {
  return findThemeProblems(filesFrom(contents)).map(({ code, at, data }) =>
    [`${at.file.slice('content/'.length)}:${at.line}:${at.column}`, code, data['address']]
      .filter(Boolean)
      .join(' '),
  );
}

const font = { 'content/theme/a b.woff2': 'font', 'content/theme/logo.svg': '<svg/>' };
const styled = (css: string) => told({ ...font, 'content/theme.css': css });

test.each([
  [
    'a whole theme',
    '@font-face { font-family: "House"; src: url("theme/a b.woff2") format("woff2") }\n:root { --font: "House", serif; --accent: light-dark(#0b4f8a, #93c8ff) }',
    [],
  ],
  [
    'its address in another form',
    "@font-face { src: url('./theme/a%20b.woff2'), url( theme/logo.svg ) }",
    [],
  ],
  ['a block without end', 'a { b: c }\nd {\n  e: f;\n', ['theme.css:2:1 theme-invalid']],
  ['a text without end', 'a {\n  b: "c;\n}', ['theme.css:2:6 theme-invalid']],
  ['a fact that is none', 'a {\n  accent red;\n}', ['theme.css:2:3 theme-invalid']],
  [
    'addresses outside',
    '@import "https://x.example/a.css";\n@import url(//x.example/b.css);\na {\n  b: url(data:font/woff2,x);\n}',
    [
      'theme.css:1:10 theme-address-outside https://x.example/a.css',
      'theme.css:2:13 theme-address-outside //x.example/b.css',
      'theme.css:4:10 theme-address-outside data:font/woff2,x',
    ],
  ],
  [
    'addresses that lead nowhere',
    '@font-face { src: url("theme/c.woff2"), url(fonts/d.woff2) }',
    [
      'theme.css:1:24 theme-file-missing theme/c.woff2',
      'theme.css:1:45 theme-file-missing fonts/d.woff2',
    ],
  ],
  ['a map that a comment names', ':root { --page: 60rem }\n/*# sourceMappingURL=/dev/zero */', []],
])('%s', (_, css, expected) => {
  expect(styled(css)).toEqual(expected);
});

test.each([
  ['none', {}, []],
  ['one logo', { 'content/theme/logo.png': '' }, []],
  [
    'a logo of another kind',
    { 'content/theme/logo.jpg': '' },
    ['theme/logo.jpg:1:1 theme-file-misnamed'],
  ],
  ['a logo elsewhere', { 'content/Logo.svg': '' }, ['Logo.svg:1:1 theme-file-misnamed']],
  [
    'a picture of that name that the stylesheet shows',
    { 'content/theme/logo.jpg': '', 'content/theme.css': 'a { b: url(theme/logo.jpg) }' },
    ['theme.css:1:5 theme-property'],
  ],
  [
    'a stylesheet among the files',
    { 'content/theme/theme.css': '' },
    ['theme/theme.css:1:1 theme-file-misnamed'],
  ],
])('a theme of files only: %s', (_, contents, expected) => {
  expect(told(contents)).toEqual(expected);
});
