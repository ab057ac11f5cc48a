import { expect, test } from 'vitest';
import { SiteSchema } from '../../../schema/site.ts';
import { contentSecurityPolicy } from '../../../src/publish/hosting/headers.ts';
import { hostingFiles } from '../../../src/publish/hosting/hosting-files.ts';
import { shopProject, siteOn } from '../support.ts';

/** What a policy allows, by what it is allowed for. */
function directives(searches: boolean, embedIn?: string[]): Record<string, string> {
  const { site } = siteOn(shopProject(), '2025-08-01');
  const own = embedIn ? { ...site, embedIn } : site;
  const parts = contentSecurityPolicy(own, { searches }).split('; ');
  return Object.fromEntries(parts.map((part) => [part.split(' ')[0], part.replace(/^\S+ /u, '')]));
}

test('a page loads what the site serves, sends forms to it and is framed by it, and nothing else', () => {
  expect(directives(false)).toEqual({
    'default-src': "'none'",
    'script-src': "'self'",
    'worker-src': "'self'",
    'style-src': "'self'",
    'img-src': "'self'",
    'font-src': "'self'",
    'connect-src': "'self'",
    'form-action': "'self'",
    'base-uri': "'none'",
    'frame-ancestors': "'self'",
  });
});

test('a page that searches may compile WebAssembly, and nothing more', () => {
  expect(directives(true)).toEqual({
    ...directives(false),
    'script-src': "'self' 'wasm-unsafe-eval'",
  });
});

test('the sites that are named may frame it, and every rule of every file says so', () => {
  const named = ['https://www.example.com', 'https://*.shop.example:8443'];
  const ancestors = `'self' ${named.join(' ')}`;
  expect(directives(false, named)).toEqual({ ...directives(false), 'frame-ancestors': ancestors });
  const project = shopProject();
  const file = 'content/site.yaml';
  const own = {
    ...project,
    [file]: `${project[file]}embedIn: [${named.map((one) => `'${one}'`)}]\n`,
  };
  const texts = Object.values(hostingFiles(siteOn(own, '2025-08-01'))).join('\n');
  const told = [...texts.matchAll(/frame-ancestors ([^;"\n]*)/gu)].map(([, value]) => value);
  expect(told.length).toBeGreaterThan(4);
  expect(told.filter((value) => value !== ancestors)).toEqual([]);
});

test.each([
  'http://www.example.com',
  'https://www.example.com/',
  'https://*',
  'https://*.*.example.com',
  "https://www.example.com; script-src 'unsafe-inline'",
  'https://www.example.com\nX-Evil: 1',
  'https://www.example.com https://other.example',
  "'self'",
  '*',
])('no host that may frame the site: %j', (origin) => {
  expect(SiteSchema.shape.embedIn.safeParse([origin]).success).toBe(false);
});
