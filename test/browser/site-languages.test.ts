import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeLanguages } from '../support/languages-project.ts';
import { builtSite, findBarriers, measureOverflow, openSession, type Session } from './harness.ts';
import { filesIn, isFragment, pagesIn } from './site-folder.ts';

/** Every page of a small site; a busy machine takes several times as long. */
const patience = 180_000;
const folder = mkdtempSync(join(tmpdir(), 'seloste-languages-site-'));

let root: string;
let session: Session;

beforeAll(async () => {
  root = await writeLanguages();
  const build = join(import.meta.dirname, 'setup/build-folder.ts');
  const out = join(folder, 'site');
  await promisify(execFile)(process.execPath, [build, root, out, '2026-12-01']);
  session = await openSession(out);
}, patience);

afterAll(async () => {
  await session?.close();
  rmSync(folder, { recursive: true });
  rmSync(root, { recursive: true });
});

const notices = { ar: '/ar/matjar/', et: '/et/raamatupood/' } as const;

test.each([
  ['ar', 'rtl', { lang: 'en', dir: 'ltr' }],
  ['et', 'ltr', { lang: 'en', dir: 'ltr' }],
] as const)('a page in %s reads from %s, and the words around it are marked', async (...row) => {
  const [locale, direction, words] = row;
  const { page, errors, close } = await session.visit(notices[locale]);
  const read = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => ({
        lang: element.closest('[lang]')?.getAttribute('lang'),
        dir: getComputedStyle(element).direction,
      }));
  const text = { lang: locale, dir: direction };
  expect(await read('html')).toEqual(text);
  for (const selector of ['h1', '.text h2', '.prose p', '.prose table', '.contents a'])
    expect([selector, await read(selector)]).toEqual([selector, text]);
  for (const selector of ['.skip', '.to-search', '#page-contents', '.use-rights', '.version-line'])
    expect([selector, await read(selector)]).toEqual([selector, words]);
  expect(errors).toEqual([]);
  await close();
});

test('the list of changes marks the titles and texts of the notice', async () => {
  const { page, close } = await session.visit(`${notices.ar}2026-11-01/changes/`);
  const marks = await page
    .locator('.change-list li > a, .change-list .context')
    .evaluateAll((all) => all.map((one) => ['lang', 'dir'].map((mark) => one.getAttribute(mark))));
  expect(marks.length).toBeGreaterThan(2);
  expect(new Set(marks.map(String))).toEqual(new Set(['ar,rtl']));
  await close();
});

test('what stands at the beginning of a line does so on the right where that is its beginning', async () => {
  const { page, close } = await session.visit(notices.ar);
  const quote = await page.locator('.prose blockquote').evaluate((element) => {
    const { borderRightWidth, borderLeftWidth, textAlign } = getComputedStyle(element);
    return { borderRightWidth, borderLeftWidth, textAlign };
  });
  expect(quote).toEqual({ borderRightWidth: '4px', borderLeftWidth: '0px', textAlign: 'start' });
  const [first, second] = await page
    .locator('.prose thead th')
    .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().left));
  expect(first).toBeGreaterThan(second ?? Number.POSITIVE_INFINITY);
  await close();
});

test('values are printed in the language of the text', async () => {
  for (const [locale, told] of [
    ['et', ['3 aastat', '5 aastat']],
    ['ar', ['3 سنوات', '5 سنوات']],
  ] as const) {
    const { page, open, close } = await session.read();
    const read = async () =>
      (await page.locator('#sailitamine').innerText()).replaceAll('\u00A0', ' ');
    await open(`${notices[locale]}2026-10-01/`);
    expect(await read()).toContain(told[0]);
    await open(notices[locale]);
    expect(await read()).toContain(told[1]);
    await close();
  }
});

describe.each([320, 1280])('in a window %i pixels wide', (width) => {
  test(
    'every page is without barriers, and none is wider than its window',
    async () => {
      const { page, open, close } = await session.read({ width });
      const found: unknown[] = [];
      const paths = pagesIn(join(folder, 'site')).map(({ path }) => path);
      for (const path of paths) {
        await open(path);
        const [overflow, barriers] = [await measureOverflow(page), await findBarriers(page)];
        if (overflow > 0 || barriers.length > 0) found.push({ path, overflow, barriers });
      }
      await close();
      expect(paths.length).toBeGreaterThan(15);
      expect(found).toEqual([]);
    },
    patience,
  );
});

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate(
    new StaticConfigLoader({ root: true, extends: ['html-validate:standard'] }),
  );
  const out = join(folder, 'site');
  const faults: string[] = [];
  for (const file of filesIn(out).filter((one) => one.endsWith('.html'))) {
    const { results } = await validator.validateString(readFileSync(join(out, file), 'utf8'), file);
    faults.push(
      ...results.flatMap(({ messages }) => messages.map((one) => `${file}: ${one.message}`)),
    );
  }
  expect(faults).toEqual([]);
});

test('a word of an Arabic text is found, and no other language is searched', async () => {
  const { page, close } = await session.visit('/ar/search/?q=الطرود');
  await page.locator('.search-results li').first().waitFor();
  const links = await page
    .locator('.search-results a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(links.length).toBeGreaterThan(0);
  expect(links.every((href) => href.startsWith('/ar/'))).toBe(true);
  const first = page.locator('.search-results li').first();
  for (const text of ['h2 a', '.search-version span', 'p:last-child']) {
    const marks = await first.locator(text).evaluate((element) => ({
      lang: element.getAttribute('lang'),
      dir: element.getAttribute('dir'),
    }));
    expect([text, marks]).toEqual([text, { lang: 'ar', dir: 'rtl' }]);
  }
  await close();
});

test('what a page says of a section is not found as its text', async () => {
  const { page, close } = await session.visit('/ar/search/?q=البيانات');
  const changed = page.locator('.search-results li:has(a[href$="#sailitamine"])');
  expect(await changed.innerText()).toContain('نحتفظ');
  expect(await changed.innerText()).not.toContain('Changed in this version');
  await close();
});

test('versions are compared in the browser with the words that the language borrows', async () => {
  const { page, errors, close } = await session.visit(
    `${notices.ar}compare/?from=2026-10-01&to=2026-11-01`,
  );
  await page.locator('#page-marked ins').first().waitFor();
  const inserted = await page.locator('#page-marked ins').allTextContents();
  expect(inserted.map((text) => text.trim())).toContain('نهائيا');
  expect(await page.locator('#page-first').textContent()).toContain('Inserted');
  expect(errors).toEqual([]);
  await close();
});

describe('fragments, alone in a page without a style sheet,', () => {
  test.each([
    ['in the narrowest window', 320, ''],
    ['with text twice as large', 640, 'html { font-size: 200% }'],
  ])(
    'are no wider than it %s',
    async (_, width, css) => {
      const found: unknown[] = [];
      let count = 0;
      for (const site of [builtSite(), join(folder, 'site')]) {
        const own = await openSession(site);
        const { page, open, close } = await own.read({ width });
        for (const file of filesIn(site).filter(isFragment)) {
          await open(`/${file}`);
          if (css !== '') await page.addStyleTag({ content: css });
          const overflow = await measureOverflow(page);
          if (overflow > 0) found.push({ file, overflow });
          count += 1;
        }
        await close();
        await own.close();
      }
      expect(count).toBeGreaterThan(20);
      expect(found).toEqual([]);
    },
    patience,
  );
});
