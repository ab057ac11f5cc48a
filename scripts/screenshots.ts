import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { serveFolder } from '../src/cli/serve-folder.ts';
import { findChromium } from './chromium.ts';
import { findProgram } from './find-program.ts';
import { type PageKind, pageKinds } from './page-kinds.ts';

/**
 * Pictures of every kind of page, light, dark, on a phone and on paper, in `screenshots/`. Names of kinds as
 * arguments narrow it to these. Paper is the sheets of a PDF where `pdftoppm` is installed, else one picture.
 */
const root = join(import.meta.dirname, '..');
const pictures = join(root, 'screenshots');
const day = '2026-11-23';

const looks: Readonly<Record<string, BrowserContextOptions>> = {
  light: { viewport: { width: 1280, height: 900 } },
  dark: { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
  phone: { viewport: { width: 360, height: 780 }, deviceScaleFactor: 2, isMobile: true },
};

type Origins = Readonly<Record<PageKind['site'], string>>;

await takePictures(chosenKinds(process.argv.slice(2)));

async function takePictures(kinds: readonly PageKind[]): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'seloste-screenshots-'));
  mkdirSync(pictures, { recursive: true });
  const browser = await openBrowser();
  try {
    run('scripts/seloste.ts', 'build', '--out', join(work, 'own'), '--now', day);
    run('test/browser/setup/build-states.ts', join(work, 'states'));
    const own = await serveFolder(join(work, 'own'));
    const states = await serveFolder(join(work, 'states'));
    const origins = { own: own.origin, states: states.origin };
    for (const [look, options] of Object.entries(looks)) {
      await takeLook(browser, look, options, kinds, origins);
    }
    await printSheets(browser, kinds, origins);
    await Promise.all([own.close(), states.close()]);
  } finally {
    await browser.close();
    rmSync(work, { recursive: true, force: true });
  }
}

function chosenKinds(names: readonly string[]): readonly PageKind[] {
  return names.length === 0 ? pageKinds : pageKinds.filter(({ kind }) => names.includes(kind));
}

function openBrowser(): Promise<Browser> {
  const executablePath = findChromium(process.env);
  if (!executablePath) throw new Error('No Chromium was found.');
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}

function run(...args: string[]): void {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error(`\`${args.join(' ')}\` did not build a site.`);
}

async function takeLook(
  browser: Browser,
  look: string,
  options: BrowserContextOptions,
  kinds: readonly PageKind[],
  origins: Origins,
): Promise<void> {
  const context = await browser.newContext({ locale: 'fi-FI', ...options });
  const page = await context.newPage();
  for (const each of kinds) {
    await open(page, each, origins);
    await page.screenshot({ path: join(pictures, `${each.kind}-${look}.png`), fullPage: true });
  }
  await context.close();
}

async function printSheets(
  browser: Browser,
  kinds: readonly PageKind[],
  origins: Origins,
): Promise<void> {
  const page = await browser.newPage({ locale: 'fi-FI' });
  const divider = findProgram({ variables: [], names: ['pdftoppm'] }, process.env);
  for (const each of kinds) {
    await open(page, each, origins);
    removeSheets(each.kind);
    const sheets = join(pictures, `${each.kind}-print`);
    if (divider) {
      await page.pdf({ path: `${sheets}.pdf`, format: 'A4', preferCSSPageSize: true });
      spawnSync(divider, ['-png', '-r', '60', `${sheets}.pdf`, sheets]);
    } else {
      await page.emulateMedia({ media: 'print' });
      await page.screenshot({ path: `${sheets}.png`, fullPage: true });
    }
  }
  await page.close();
}

/** Takes away the sheets of an earlier run, of which there may have been more. */
function removeSheets(kind: string): void {
  for (const file of readdirSync(pictures)) {
    if (/^-print[-.]/u.test(file.slice(kind.length)) && file.startsWith(kind)) {
      rmSync(join(pictures, file));
    }
  }
}

async function open(
  page: Page,
  { site, path, waitFor }: PageKind,
  origins: Origins,
): Promise<void> {
  await page.goto(origins[site] + path);
  if (waitFor) await page.locator(waitFor).first().waitFor();
}
