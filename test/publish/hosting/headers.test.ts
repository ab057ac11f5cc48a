import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../../src/publish/hosting/headers.ts';

/** What a policy allows, by what it is allowed for. */
function directives(searches: boolean): Record<string, string> {
  const parts = contentSecurityPolicy({ searches }).split('; ');
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
