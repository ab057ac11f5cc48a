import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type ServeOptions, type StaticServer, serveFolder } from '../../src/cli/serve-folder.ts';
import { tempProject } from '../support/temp-project.ts';

const folder = () =>
  tempProject({
    'site/index.html': 'home',
    'site/404.html': 'not here',
    'site/fi/ä ö/index.html': 'page',
    'site/fi/a.txt': 'text',
    'site/fi/q?#%.txt': 'odd',
    'site/.git/config': 'secret',
    'site/fi/.draft.txt': 'secret',
    'site/.well-known/security.txt': 'contact',
    'secret.txt': 'secret',
  });

async function serve(options?: ServeOptions): Promise<StaticServer> {
  const server = await serveFolder(`${folder()}/site`, options);
  onTestFinished(server.close);
  return server;
}

type Asking = { method?: string; headers?: Record<string, string> };

/** What is answered to a path as it is written, which `fetch` would tidy. */
function ask({ origin }: StaticServer, path: string, asking: Asking = {}): Promise<string> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, ...asking }, async (response) => {
      let body = '';
      for await (const part of response) body += String(part);
      resolve([response.statusCode, response.headers.location ?? body].join(' '));
    })
      .on('error', reject)
      .end();
  });
}

test.each([
  ['/', '200 home'],
  ['/fi/a.txt?x=y', '200 text'],
  ['/fi/%C3%A4%20%C3%B6/', '200 page'],
  ['/fi/%C3%A4%20%C3%B6', '301 /fi/%C3%A4%20%C3%B6/'],
  ['//fi', '301 /fi/'],
  ['/fi/', '404 not here'],
  ['/sv', '404 not here'],
  ['/../secret.txt', '404 not here'],
  ['/..%2fsecret.txt', '404 not here'],
  ['/%ff', '404 not here'],
  ['//', '200 home'],
  ['/fi/a.txt/', '404 not here'],
  ['/fi/a', '404 not here'],
  ['/index', '404 not here'],
  ['/fi/q%3F%23%25.txt', '200 odd'],
  ['/fi/q%2525.txt', '404 not here'],
  ['/fi%2Fa.txt', '200 text'],
  ['/fi?from=2019-08-12&to=2026-09-01', '301 /fi/?from=2019-08-12&to=2026-09-01'],
  ['/%2e%2e/secret.txt', '404 not here'],
  ['/fi/../../secret.txt', '404 not here'],
  ['/..%5csecret.txt', '404 not here'],
  ['/fi/a.txt%00', '404 not here'],
  ['/.git/config', '404 not here'],
  ['/fi/.draft.txt', '404 not here'],
  ['/.well-known/security.txt', '200 contact'],
  ['http://elsewhere.example/fi/a.txt', '404 not here'],
])('%s is answered as by a host', async (path, expected) => {
  expect(await ask(await serve(), path)).toBe(expected);
});

test.each([
  ['/notices/', '200 home'],
  ['/notices', '301 /notices/'],
  ['/notices/fi/a.txt', '200 text'],
  ['/', '404 not here'],
  ['/noticesfi/a.txt', '404 not here'],
])('below a folder of the host, %s', async (path, expected) => {
  expect(await ask(await serve({ base: '/notices/' }), path)).toBe(expected);
});

test('where a port is taken, the next is', async () => {
  const first = await serve();
  const port = Number(new URL(first.origin).port);
  const second = await serve({ port });
  expect(Number(new URL(second.origin).port)).toBeGreaterThan(port);
  expect(await ask(second, '/')).toBe('200 home');
});

test('a text is compressed for who reads gzip, and is the same', async () => {
  const { origin } = await serve();
  const answer = await fetch(`${origin}/fi/a.txt`, { headers: { 'accept-encoding': 'gzip' } });
  expect(answer.headers.get('content-encoding')).toBe('gzip');
  expect(await answer.text()).toBe('text');
  const plain = await fetch(`${origin}/fi/a.txt`, { headers: { 'accept-encoding': 'identity' } });
  expect(plain.headers.get('content-encoding')).toBeNull();
  expect(await plain.text()).toBe('text');
});

test.each([
  ['127.0.0.1', true],
  ['localhost', true],
  ['LOCALHOST', true],
  ['[::1]', true],
  ['127.0.0.2', false],
  ['localhost.elsewhere.example', false],
  ['elsewhere.example', false],
  ['localhost.', false],
  ['user@localhost', false],
])('for the host %s: %s', async (name, isAnswered) => {
  const server = await serve();
  const { port } = new URL(server.origin);
  const status = (host: string) => ask(server, '/fi/a.txt', { headers: { host } });
  const refused = '421 Not the host of this server';
  expect(await status(`${name}:${port}`)).toBe(isAnswered ? '200 text' : refused);
  expect(await status(`${name}:1`)).toBe(refused);
  expect(await status(name)).toBe(refused);
});

test.each([
  ['GET', '200 text'],
  ['HEAD', '200 '],
  ['POST', '405 Only GET and HEAD'],
  ['PUT', '405 Only GET and HEAD'],
  ['DELETE', '405 Only GET and HEAD'],
  ['OPTIONS', '405 Only GET and HEAD'],
])('%s is answered with %s', async (method, expected) => {
  expect(await ask(await serve(), '/fi/a.txt', { method })).toBe(expected);
});

test('no link is followed, in the folder or out of it', async () => {
  const root = folder();
  const site = join(root, 'site');
  symlinkSync(join(root, 'secret.txt'), join(site, 'out.txt'));
  symlinkSync(root, join(site, 'out'));
  symlinkSync(join(site, 'fi/a.txt'), join(site, 'in.txt'));
  symlinkSync('fi', join(site, 'inside'));
  const server = await serveFolder(site);
  onTestFinished(server.close);
  for (const path of ['/out.txt', '/out/secret.txt', '/out/', '/out', '/in.txt', '/inside/a.txt']) {
    expect(await ask(server, path), path).toBe('404 not here');
  }
  rmSync(join(site, '404.html'));
  symlinkSync(join(root, 'secret.txt'), join(site, '404.html'));
  expect(await ask(server, '/nowhere')).toBe('404 Not found');
});

test('a folder may itself be reached through a link', async () => {
  const root = folder();
  symlinkSync('site', join(root, 'link'));
  const server = await serveFolder(join(root, 'link'));
  onTestFinished(server.close);
  expect(await ask(server, '/fi/a.txt')).toBe('200 text');
});

test.each(['bytes=0-1', 'bytes=5-2', 'bytes=-', 'x'])(
  'the range %s is answered with the whole file',
  async (range) => {
    const server = await serve();
    expect(await ask(server, '/fi/a.txt', { headers: { range } })).toBe('200 text');
    expect(await ask(server, '/')).toBe('200 home');
  },
);

test('what was not changed is not sent again, and a new file is', async () => {
  const root = folder();
  const server = await serveFolder(join(root, 'site'));
  onTestFinished(server.close);
  const { headers } = await fetch(`${server.origin}/fi/a.txt`);
  const known = { 'if-none-match': headers.get('etag') ?? '' };
  expect(await ask(server, '/fi/a.txt', { headers: known })).toBe('304 ');
  writeFileSync(join(root, 'site/fi/a.txt'), 'another text');
  expect(await ask(server, '/fi/a.txt', { headers: known })).toBe('200 another text');
});

test('a long text is compressed whole', async () => {
  const root = folder();
  const text = Array.from({ length: 200_000 }, (_, index) => String(index * 7919)).join(' ');
  writeFileSync(join(root, 'site/long.txt'), text);
  const { origin, close } = await serveFolder(join(root, 'site'));
  onTestFinished(close);
  const answer = await fetch(`${origin}/long.txt`, { headers: { 'accept-encoding': 'gzip' } });
  expect(answer.headers.get('content-encoding')).toBe('gzip');
  expect(await answer.text()).toBe(text);
});
