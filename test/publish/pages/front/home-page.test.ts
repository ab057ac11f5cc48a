import { expect, test } from 'vitest';
import { textOf } from '../../../../src/locale/say.ts';
import { robotsText } from '../../../../src/publish/hosting/robots.ts';
import {
  listChangesPages,
  listNoticePages,
  paramsOf,
} from '../../../../src/publish/listing/list-pages.ts';
import { homePage } from '../../../../src/publish/pages/front/home-page.ts';
import { type Contents, release, shopProject, siteOn } from '../../support.ts';

const project = shopProject();
const data = siteOn(project, '2025-08-01');

test('a notice that lacks a language is offered on a page that says so', () => {
  const { languages } = homePage(data);
  expect(languages.map(({ locale, name, title }) => [locale, name, title])).toEqual([
    ['en', 'In English', 'Privacy'],
    ['fi', 'Suomeksi', 'Tietosuoja'],
    ['sv', 'På svenska', 'Dataskydd'],
  ]);
  const swedish = languages[2]?.notices[0];
  expect(textOf(swedish?.missing ?? [])).toBe(
    'Beskrivningen finns inte på svenska. Nedan finns den på engelska.',
  );
  expect(swedish?.href).toBe('/notices/sv/shop/');
});

test('that all is a sample is said once in each language that says it', () => {
  const settings = `${project['content/site.yaml']}`
    .replace('sv: Dataskydd', 'sv: Dataskydd, et: Andmekaitse')
    .replace('sample: false', 'sample: true');
  const { languages } = homePage(
    siteOn({ ...project, 'content/site.yaml': settings }, '2025-08-01'),
  );
  // The page says it in English above, which Estonian borrows.
  expect(languages.map(({ locale, sample }) => [locale, sample !== null])).toEqual([
    ['en', false],
    ['fi', true],
    ['sv', true],
    ['et', false],
  ]);
});

test('notices stand in the order of the site, the others after them', () => {
  const notice = project['content/notices/shop/notice.yaml'] ?? '';
  const site = `${project['content/site.yaml']}notices: [visitors, nowhere, shop]\n`;
  const others = ['applicants', 'visitors'].map((id) => [
    `content/notices/${id}/notice.yaml`,
    `${notice}`.replace('{en: shop, fi: kauppa}', `{en: ${id}, fi: ${id}}`),
  ]);
  const files = { ...project, ...Object.fromEntries(others), 'content/site.yaml': site };
  const ids = siteOn(files, '2025-08-01').notices.map(({ id }) => id);
  expect(ids).toEqual(['visitors', 'shop', 'applicants']);
});

test('the first revision in a language has no page of changes', () => {
  expect(listChangesPages(data).map(paramsOf)).toEqual([
    { locale: 'en', notice: 'shop', revision: '2024-03-01' },
    { locale: 'en', notice: 'shop', revision: '2025-06-01' },
    { locale: 'fi', notice: 'kauppa', revision: '2025-06-01' },
  ]);
});

test('before its day an announced revision does not take the place of the one in force', () => {
  const before = siteOn(project, '2025-06-15');
  expect(listNoticePages(before).map(({ revision }) => revision)).toEqual([
    '2024-03-01',
    '2024-03-01',
  ]);
});

test('a sample is neither indexed nor crawled', () => {
  const sample = { ...data, site: { ...data.site, sample: true } };
  const { frame } = homePage(sample);
  expect(frame.noindex).toBe(true);
  expect(textOf(frame.sample ?? [])).toBe(
    "Sample. This is nobody's notice in force. Some facts are made up.",
  );
  expect(robotsText(sample.site)).toBe('User-agent: *\nDisallow: /notices/\n');
  expect(robotsText(data.site)).toBe(
    `User-agent: *
Allow: /
Disallow: /notices/*/*/fragment.html
Disallow: /notices/*/*/*/fragment.html
Disallow: /notices/*/*/fragment/

Sitemap: https://privacy.example/notices/sitemap.xml
`,
  );
});

test('what a draft changes of its frame is public once it is released, and not before', () => {
  const file = 'content/notices/shop/notice.yaml';
  const draft = `${project[file]}`
    .replace('audience: {en: Customers', 'audience: {en: Everybody')
    .replace('{en: Privacy notice', '{en: Notice')
    .replace('path: {en: shop', 'path: {en: store')
    .replace('languages: [en, fi]', 'languages: [en]');
  const site = {
    'content/site.yaml': `${project['content/site.yaml']}`.replace(', fi: Tietosuoja', ''),
  };
  const told = (contents: Contents) =>
    homePage(siteOn({ ...contents, ...site }, '2025-08-01')).languages.map(({ locale, notices }) =>
      [
        locale,
        ...notices.map(({ title, href, audience }) => [title, href, audience].join(' ')),
      ].join(': '),
    );
  expect(told({ ...project, [file]: draft })).toEqual(told(project));
  expect(told({ ...project, [file]: draft })).toContain(
    'fi: Tietosuojaseloste /notices/fi/kauppa/ Ketä koskee: asiakkaat',
  );
  const released = release({ ...project, [file]: draft }, { date: '2025-07-15', kind: 'cosmetic' });
  expect(told(released)[0]).toBe('en: Notice /notices/en/store/ For: everybody');
});
