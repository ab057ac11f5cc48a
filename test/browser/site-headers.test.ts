import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtSite, openSession } from './harness.ts';
import { netlifyHeadersOf, nginxHeadersOf } from './host-headers.ts';

const hosts = {
  _headers: netlifyHeadersOf,
  'nginx-headers.conf': nginxHeadersOf,
} as const;

const pages = [
  '/',
  '/fi/yksityishenkilot/',
  '/fi/yksityishenkilot/history/',
  '/fi/yksityishenkilot/2026-10-01/changes/',
  '/fi/search/?q=henkil%C3%B6tiedot',
  '/nowhere/',
];

test.each(Object.keys(hosts))('the site works under the policy of %s', async (file) => {
  const session = await openSession(builtSite(), headersIn(file));
  for (const path of pages) {
    const { page, errors, external, status, close } = await session.visit(path);
    await page.waitForLoadState('networkidle');
    const expected = status === 404 ? [`404 ${session.origin}${path}`] : [];
    expect({ path, errors: errors.filter(isOwn), external }).toEqual({
      path,
      errors: expected,
      external: [],
    });
    expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
    await close();
  }
  await session.close();
});

test.each(
  Object.keys(hosts).flatMap((file) => [
    [file, '/fi/yksityishenkilot/'],
    // In Swedish it is shown openly in Finnish.
    [file, '/sv/business-customers/'],
  ]),
)('%s stops what stands in %s', async (file, path) => {
  const session = await openSession(builtSite(), headersIn(file));
  const { page, status, close } = await session.visit(path);
  expect(status).toBe(200);
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "ran"';
    document.body.append(script);
    document.body.insertAdjacentHTML('beforeend', '<p style="color: red" id="probe">x</p>');
    const probe = document.querySelector('#probe');
    return {
      script: document.title === 'ran',
      style: probe !== null && getComputedStyle(probe).color === 'rgb(255, 0, 0)',
      wasm: canCompile(),
    };
    function canCompile(): boolean {
      try {
        return new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])) !== null;
      } catch {
        return false;
      }
    }
  });
  expect(ran).toEqual({ script: false, style: false, wasm: false });
  await close();
  await session.close();
});

function headersIn(file: string) {
  const text = readFileSync(join(builtSite(), file), 'utf8');
  const read = Object.entries(hosts).find(([name]) => name === file)?.[1];
  if (!read) throw new Error(`No host reads ${file}.`);
  return read(text);
}

/** Chromium says of a missing page twice what the status says once. */
function isOwn(error: string): boolean {
  return !error.startsWith('Failed to load resource');
}
