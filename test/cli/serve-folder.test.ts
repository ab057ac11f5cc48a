import { request } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { type ServeOptions, type StaticServer, serveFolder } from '../../src/cli/serve-folder.ts';
import { tempProject } from '../support/temp-project.ts';

const folder = () =>
  tempProject({
    'site/index.html': 'home',
    'site/404.html': 'not here',
    'site/fi/ä ö/index.html': 'page',
    'site/fi/a.txt': 'text',
    'secret.txt': 'secret',
  });

async function serve(options?: ServeOptions): Promise<StaticServer> {
  const server = await serveFolder(`${folder()}/site`, options);
  onTestFinished(server.close);
  return server;
}

/** What is answered to a path as it is written, which `fetch` would tidy. */
function ask({ origin }: StaticServer, path: string): Promise<string> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path }, async (response) => {
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
