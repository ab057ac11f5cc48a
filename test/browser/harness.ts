import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { inject, type ProvidedContext } from 'vitest';
import { findChromium } from '../../scripts/chromium.ts';
import { type HeadersOf, type StaticServer, serveFolder } from '../../src/cli/serve-folder.ts';

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

/** A window that opens one page after another, which is faster than one for each. */
export interface Reader {
  readonly page: Page;
  /** Opens a page of the site; what it tells is of this page alone. */
  readonly open: (path: string) => Promise<Opened>;
  readonly close: () => Promise<void>;
}

/** What happened while a page loaded. */
export type Opened = Pick<Visit, 'status' | 'errors' | 'external'>;

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
  readonly read: (options?: VisitOptions) => Promise<Reader>;
  readonly close: () => Promise<void>;
}

/** The folder of the site that was built for this run; throws, with the build's output, if none. */
export function builtSite(): string {
  return folderOf(inject('site'));
}

/** The folder that holds `notices/`, the site with revisions in every state; throws as `builtSite` does. */
export function statesSite(): string {
  return folderOf(inject('states'));
}

function folderOf(site: ProvidedContext['site']): string {
  if ('failure' in site) throw new Error(site.failure);
  return site.folder;
}

/** Serves `folder` with `headers` on its answers, for the browser of this run. Close it in `afterAll`. */
export async function openSession(folder: string, headers?: HeadersOf): Promise<Session> {
  const browser = await reachChromium();
  const server = await serveFolder(folder, { headers });
  const readers: Reader[] = [];
  const read = async (options: VisitOptions = {}) => {
    const reader = await openReader(browser, server, options);
    readers.push(reader);
    return reader;
  };
  return {
    origin: server.origin,
    visit: async (path, options) => {
      const { open, ...reader } = await read(options);
      return { ...reader, ...(await open(path)) };
    },
    read,
    close: async () => {
      await Promise.all(readers.map((reader) => reader.close()));
      await server.close();
    },
  };
}

const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules of WCAG 2.2 AA and of good practice that axe finds broken, each with the elements. */
export async function findBarriers(page: Page): Promise<string[]> {
  return barriersOf(page, axeTags);
}

/** The same of the rules that colours can break, for a look that differs in its colours alone. */
export async function findColourBarriers(page: Page): Promise<string[]> {
  return barriersOf(page, { type: 'rule', values: ['color-contrast', 'link-in-text-block'] });
}

type AxeOptions = Parameters<AxeBuilder['options']>[0];

async function barriersOf(
  page: Page,
  runOnly: NonNullable<AxeOptions['runOnly']>,
): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    // Only what is broken is described: most of the time went into the addresses of all that is sound.
    .options({ runOnly, resultTypes: ['violations'] })
    .analyze();
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

let running: Promise<Browser> | undefined;

/** The one Chromium of a run: the files of tests share a process, which ends it when it ends. */
function reachChromium(): Promise<Browser> {
  running ??= launchChromium();
  return running;
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

async function openReader(
  browser: Browser,
  server: StaticServer,
  options: VisitOptions,
): Promise<Reader> {
  const context = await openContext(browser, options);
  const external = await refuseExternal(context, server.origin);
  const page = await context.newPage();
  const errors = collectErrors(page);
  await page.emulateMedia({ media: options.media ?? 'screen' });
  return {
    page,
    open: async (path) => {
      const seen = { errors: errors.start(), external: external.start() };
      const response = await page.goto(server.origin + path, { waitUntil: 'load' });
      return { status: response?.status() ?? 0, ...seen };
    },
    close: () => context.close(),
  };
}

/** A list that grows until the next one is started. */
type Growing = { readonly start: () => readonly string[]; readonly add: (entry: string) => void };

function grow(): Growing {
  let current: string[] = [];
  return { start: () => (current = []), add: (entry) => current.push(entry) };
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

/** Stops every request that leaves `origin`, and lists it. */
async function refuseExternal(context: BrowserContext, origin: string): Promise<Growing> {
  const refused = grow();
  await context.route(
    (url) => url.origin !== origin && url.protocol.startsWith('http'),
    (route) => {
      refused.add(route.request().url());
      return route.abort();
    },
  );
  return refused;
}

function collectErrors(page: Page): Growing {
  const errors = grow();
  page.on('pageerror', (error) => errors.add(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) errors.add(message.text());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) errors.add(`${response.status()} ${response.url()}`);
  });
  return errors;
}
