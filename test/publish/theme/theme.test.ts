import { expect, test } from 'vitest';
import { frameOf } from '../../../src/publish/pages/frame/frame.ts';
import { findTheme } from '../../../src/publish/theme/theme.ts';
import { filesFrom } from '../../support/memory-files.ts';
import { shopProject, siteOn } from '../support.ts';

const themed = {
  'content/theme.css': ':root { --accent: red }',
  'content/theme/logo.png': 'png',
  'content/theme/font.woff2': 'font',
};

test('a project without a theme has the looks of the site itself', () => {
  const data = siteOn(shopProject(), '2025-08-01');
  expect(data.theme).toEqual({ hasStyles: false, logo: null, files: [] });
  const frame = frameOf(data, { title: 'A', locale: 'en', canonical: null });
  expect(frame).toMatchObject({ themeHref: null, logoHref: null });
});

test('a theme is a stylesheet, a logo and the files that they use', () => {
  const data = siteOn({ ...shopProject(), ...themed }, '2025-08-01');
  const frame = frameOf(data, { title: 'A', locale: 'en', canonical: null });
  expect(frame).toMatchObject({
    themeHref: '/notices/theme.css',
    logoHref: '/notices/theme/logo.png',
  });
  expect([...data.theme.files].sort()).toEqual(['font.woff2', 'logo.png']);
});

test('a logo in SVG comes before one in PNG', () => {
  expect(findTheme(filesFrom({ ...themed, 'content/theme/logo.svg': '<svg/>' })).logo).toBe(
    'logo.svg',
  );
});

test('links of the controller are told in the language of the page, or say in which they are', () => {
  const project = shopProject();
  const file = 'content/site.yaml';
  const own = `logoLink: {text: {en: Example Ltd, fi: Esimerkki Oy}, href: 'https://www.example.com/'}
footLinks:
  - {text: {fi: Ota yhteyttä}, href: 'https://www.example.com/contact'}
`;
  const data = siteOn({ ...project, ...themed, [file]: `${project[file]}${own}` }, '2025-08-01');
  const inEnglish = frameOf(data, { title: 'A', locale: 'en', canonical: null });
  expect(inEnglish.logoLink).toEqual({
    href: 'https://www.example.com/',
    text: 'Example Ltd',
    lang: 'en',
  });
  expect(inEnglish.footLinks).toEqual([
    { href: 'https://www.example.com/contact', text: 'Ota yhteyttä', lang: 'fi' },
  ]);
  const without = frameOf(siteOn(project, '2025-08-01'), {
    title: 'A',
    locale: 'en',
    canonical: null,
  });
  expect(without).toMatchObject({ logoLink: null, footLinks: [] });
});
