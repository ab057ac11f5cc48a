import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { findChromium } from '../../scripts/chromium.ts';
import { type HeadersOf, type StaticServer, serveFolder } from '../../scripts/serve-folder.ts';

export interface VisitOptions {
  /** Width of the window in CSS pixels; 1280 unless told. */
  readonly width?: number;
  /** Whether scripts run; they do unless told. */
  readonly javascript?: boolean;
  readonly media?: 'screen' | 'print';
  readonly forcedColors?: boolean;
  readonly dark?: boolean;
  readonly reducedMotion?: boolean;
  readonly locale?: string;
}

/** A page that was opened, and what happened while it loaded. */
export interface Visit {
  readonly page: Page;
  /** HTTP status of the document. */
  readonly status: number;
  /** What the console reported as an error or a warning, exceptions, and answers of 400 and up. */
  readonly errors: readonly string[];
  /** Addresses outside the served folder that the page asked for; they are never reached. */
  readonly external: readonly string[];
  readonly close: () => Promise<void>;
}

/** A browser with a served folder; `visit` opens its pages, each in a context of its own. */
export interface Session {
  readonly origin: string;
  readonly visit: (path: string, options?: VisitOptions) => Promise<Visit>;
  readonly close: () => Promise<void>;
}

/** The folder of the site that was built for this run; throws, with the build's output, if none. */
export function builtSite(): string {
  const site = inject('site');
  if ('failure' in site) throw new Error(site.failure);
  return site.folder;
}

/** Serves `folder` with `headers` on its answers and starts Chromium. Close it in `afterAll`. */
export async function openSession(folder: string, headers?: HeadersOf): Promise<Session> {
  const browser = await launchChromium();
  const server = await serveFolder(folder, headers);
  return {
    origin: server.origin,
    visit: (path, options = {}) => openPage(browser, server, path, options),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules of WCAG 2.2 AA and of good practice that axe finds broken, each with the elements. */
export async function findBarriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(axeTags).analyze();
  return violations.map(({ id, help, nodes }) => {
    const places = nodes.map((node) => node.target.join(' ')).join(', ');
    return `${id}: ${help} (${places})`;
  });
}

/** By how many CSS pixels the page is wider than its window. */
export function measureOverflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium(process.env);
  if (!executablePath) throw new Error('No Chromium was found; `npm test` installs one.');
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

async function openPage(
  browser: Browser,
  server: StaticServer,
  path: string,
  options: VisitOptions,
): Promise<Visit> {
  const context = await openContext(browser, options);
  const external = await refuseExternal(context, server.origin);
  const page = await context.newPage();
  const errors = collectErrors(page);
  await page.emulateMedia({ media: options.media ?? 'screen' });
  const response = await page.goto(server.origin + path, { waitUntil: 'load' });
  return { page, status: response?.status() ?? 0, errors, external, close: () => context.close() };
}

function openContext(browser: Browser, options: VisitOptions): Promise<BrowserContext> {
  return browser.newContext({
    viewport: { width: options.width ?? 1280, height: 900 },
    javaScriptEnabled: options.javascript ?? true,
    forcedColors: options.forcedColors ? 'active' : 'none',
    colorScheme: options.dark ? 'dark' : 'light',
    reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
    locale: options.locale ?? 'fi-FI',
    timezoneId: 'Europe/Helsinki',
  });
}

/** Stops every request that leaves `origin`; the list grows as they come. */
async function refuseExternal(context: BrowserContext, origin: string): Promise<string[]> {
  const refused: string[] = [];
  await context.route(
    (url) => url.origin !== origin && url.protocol.startsWith('http'),
    (route) => {
      refused.push(route.request().url());
      return route.abort();
    },
  );
  return refused;
}

function collectErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) errors.push(message.text());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) errors.push(`${response.status()} ${response.url()}`);
  });
  return errors;
}
