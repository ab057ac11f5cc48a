import { expect, test } from 'vitest';
import { mediaType } from '../../src/files/media-types.ts';

test.each([
  ['a.avif', 'image/avif'],
  ['site.css', 'text/css; charset=utf-8'],
  ['notice.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['a.gif', 'image/gif'],
  ['index.html', 'text/html; charset=utf-8'],
  ['favicon.ico', 'image/x-icon'],
  ['a.jpeg', 'image/jpeg'],
  ['A.JPG', 'image/jpeg'],
  ['compare.js', 'text/javascript; charset=utf-8'],
  ['feed.json', 'application/json; charset=utf-8'],
  ['notice.jsonld', 'application/ld+json; charset=utf-8'],
  ['notice.md', 'text/markdown; charset=utf-8'],
  ['a.png', 'image/png'],
  ['flow.svg', 'image/svg+xml'],
  ['robots.txt', 'text/plain; charset=utf-8'],
  ['search.wasm', 'application/wasm'],
  ['site.webmanifest', 'application/manifest+json'],
  ['a.webp', 'image/webp'],
  ['a.woff2', 'font/woff2'],
  ['sitemap.xml', 'application/xml; charset=utf-8'],
  ['a.b.Xml', 'application/xml; charset=utf-8'],
  ['_headers', 'application/octet-stream'],
  ['a.pf_meta', 'application/octet-stream'],
])('%s is %s', (name, type) => {
  expect(mediaType(name)).toBe(type);
});
