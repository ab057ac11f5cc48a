import { type ChildProcess, spawn } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { shopProject } from '../publish/support.ts';
import { outsideTests } from './setup/outside-tests.ts';

const house = join(import.meta.dirname, '../..');
const shop = 'content/notices/shop';
const secret = 'what nobody is to read';

let root: string;
let dev: ChildProcess;
let origin: string;

/** The server of `dev` on a copy of a project, with files beside content/ that are nobody's business. */
beforeAll(async () => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'seloste-dev-')));
  const files = { ...shopProject(), 'secret.txt': secret, '.env': secret, 'secret.svg': secret };
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  symlinkSync(join(root, 'secret.svg'), join(root, `${shop}/figures/link.svg`));
  dev = spawn(
    process.execPath,
    ['scripts/seloste.ts', 'dev', '--root', root, '--now', '2025-08-01'],
    {
      cwd: house,
      env: outsideTests(process.env),
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  const address = await new Promise<string>((resolve, reject) => {
    dev.stdout?.setEncoding('utf8').once('data', resolve);
    dev.once('exit', (status) => reject(new Error(`dev ended with ${status}.`)));
  });
  origin = new URL(address.trim()).origin;
}, 60_000);

afterAll(() => {
  dev.kill();
  rmSync(root, { recursive: true, force: true });
});

type Asking = { readonly method?: string; readonly headers?: Record<string, string> };

/** What is answered to a path as it is written. */
function ask(path: string, asking: Asking = {}): Promise<{ status: number; body: string }> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, ...asking }, async (response) => {
      let body = '';
      for await (const part of response) body += String(part);
      resolve({ status: response.statusCode ?? 0, body });
    })
      .on('error', reject)
      .end();
  });
}

/** Asks until the answer holds some words: a save is noticed a moment later. */
async function askFor(path: string, words: string): Promise<string> {
  for (let turn = 0; turn < 100; turn++) {
    const { body } = await ask(path);
    if (body.includes(words)) return body;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return (await ask(path)).body;
}

test('drafts, figures and data are served', async () => {
  expect(await ask('/notices/en/shop/draft/')).toMatchObject({ status: 200 });
  const figure = await ask('/notices/en/shop/draft/figures/flow.svg');
  expect(figure.body).toContain('<svg');
  expect((await ask('/notices/en/shop/feed.xml')).body).toContain('https://privacy.example/');
});

test('a save is seen in pages and data alike', async () => {
  await ask('/notices/en/shop/draft/');
  appendFileSync(join(root, `${shop}/en/data.md`), '\nWords that were just saved.\n');
  const page = '/notices/en/shop/draft/';
  expect(await askFor(page, 'just saved')).toContain('just saved');
  appendFileSync(join(root, `${shop}/en/data.md`), '\nWords of the second save.\n');
  expect(await askFor(page, 'second save')).toContain('second save');
  writeFileSync(
    join(root, 'content/site.yaml'),
    shopProject()['content/site.yaml']?.toString().replace('privacy.example', 'saved.example') ??
      '',
  );
  for (const data of ['en/shop/feed.xml', 'en/shop/feed.json', 'sitemap.xml']) {
    expect(await askFor(`/notices/${data}`, 'saved.example'), data).toContain('saved.example');
  }
  mkdirSync(join(root, 'content/theme'));
  writeFileSync(join(root, 'content/theme.css'), ':root { --accent: #00563f; }\n');
  expect(await askFor('/notices/theme.css', '#00563f')).toContain('#00563f');
  cpSync(join(root, `${shop}/figures/flow.svg`), join(root, 'content/theme/logo.svg'));
  expect(await askFor('/notices/theme/logo.svg', '<svg')).toContain('<svg');
});

test('no other file of the root is served, however it is asked for', async () => {
  const asked = ['secret.txt', '.env', 'secret.svg', 'content/site.yaml', 'content/../secret.txt'];
  const ways = ['', '?raw', '?url', '?import&raw', '?import&raw??', '?inline&import'];
  const paths = asked.flatMap((file) => [
    ...ways.map((way) => `/notices/@fs${root}/${file}${way}`),
    `/notices/_image?href=/@fs${root}/${file}&f=svg`,
    `/notices/%5Fimage?href=/@fs${root}/${file}&f=svg`,
    `/notices/__open-in-editor?file=${root}/${file}`,
    `/notices/${file}`,
    `/notices/..%2f${file}`,
    `/notices/@id/${root}/${file}?raw`,
  ]);
  const link = '/notices/en/shop/draft/figures/link.svg';
  const ofHouse = ['package.json', 'README.md', 'content/site.yaml', 'test/support/git.ts'];
  for (const path of [...paths, link, ...ofHouse.map((file) => `/notices/${file}`)]) {
    const { status, body } = await ask(path);
    expect([403, 404], `${path}: ${status}`).toContain(status);
    expect(body, path).not.toContain(secret);
  }
});

test('only its own host is answered, and only GET and HEAD', async () => {
  const { port } = new URL(origin);
  const statusFor = async (asking: Asking) => (await ask('/notices/', asking)).status;
  expect(await statusFor({ headers: { host: `localhost:${port}` } })).toBe(200);
  for (const host of [`elsewhere.example:${port}`, `a.localhost:${port}`, `10.0.0.1:${port}`]) {
    expect([403, 421], host).toContain(await statusFor({ headers: { host } }));
  }
  expect(await statusFor({ method: 'POST' })).toBe(405);
});
