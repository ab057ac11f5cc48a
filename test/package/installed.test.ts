import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeNotices } from '../../scripts/bench/many-notices.ts';
import { linkPeers } from '../../scripts/pack/install-packed.ts';
import { packAndInstall, runInstalled, runNode, serve } from './support.ts';

const held = packAndInstall();
const day = ['--now', '2026-11-23'];

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}

/** What lies in a folder, with the time when it was written. */
function stateOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${name} ${statSync(join(folder, name)).mtimeMs}`)
    .sort();
}

test('the tarball holds what runs, its sources and nothing else', () => {
  const { files } = held.packed;
  const folders = [...new Set(files.map(({ path }) => path.split('/')[0] ?? ''))].sort();
  const alone = ['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json', 'tsconfig.json'];
  expect(folders).toEqual([...alone, 'bin', 'compiled', 'docs', 'schema', 'site', 'src'].sort());
  expect(files.filter(({ path }) => /\.test\.|^src\/cli\//u.test(path))).toEqual([]);
  expect(files.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(8_000_000);
});

test('it needs few other packages and little room', () => {
  const modules = join(held.packed.project, 'node_modules');
  const packages = readdirSync(modules).filter((name) => !name.startsWith('.'));
  expect(packages).toEqual(['seloste']);
  expect(sizeOf(modules)).toBeLessThan(25_000_000);
});

test('everything but pages and Word files is made with it alone', () => {
  const { packed } = held;
  const { project } = packed;
  writeNotices(project, 1);
  const report = ['--format', 'json', '--output', 'report.json'];
  expect(runInstalled(packed, ['check', ...report, ...day])).toEqual({
    status: 0,
    out: '',
    error: '',
  });
  const { summary } = JSON.parse(readFileSync(join(project, 'report.json'), 'utf8'));
  expect(summary).toMatchObject({ errors: 0, files: 14 });
  const release = ['release', 'shop-0', '--date', '2026-11-23', ...day];
  expect(runInstalled(packed, [...release, '--summary', 'en=First'])).toMatchObject({ status: 0 });
  appendFileSync(join(project, 'content/notices/shop-0/en/controller.md'), '\nWe also sell tea.\n');
  expect(runInstalled(packed, ['diff', 'shop-0', ...day]).out).toContain('We also sell tea.');
  expect(runInstalled(packed, ['verify'])).toMatchObject({ status: 0 });
  expect(runInstalled(packed, ['explain', 'purpose-without-basis'])).toMatchObject({ status: 0 });
});

test.each([['build'], ['dev'], ['diff', 'shop-0', '--format', 'docx', '--output', 'x.docx']])(
  '%s says in a line what to install first',
  (...args) => {
    const { status, out, error } = runInstalled(held.packed, args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(error).toMatch(
      /^This needs packages that are not installed\. Install them: npm install --save-dev [^\n]+\n$/u,
    );
  },
);

test('pages and Word files are made with those that it names, and nothing is written into it', async () => {
  const { packed } = held;
  const { project, home } = packed;
  linkPeers(project);
  const before = stateOf(home);
  expect(runInstalled(packed, ['build', ...day])).toMatchObject({ status: 0 });
  expect(readFileSync(join(project, 'dist/en/shop-0/index.html'), 'utf8')).toContain('</html>');
  const word = ['diff', 'shop-0', '--format', 'docx', '--output', 'x.docx', ...day];
  expect(runInstalled(packed, word)).toMatchObject({ status: 0 });
  expect(existsSync(join(project, 'x.docx'))).toBe(true);
  const { address, stop } = await serve(packed, ['preview', '--port', '4791']);
  const asked = fetch(`${address}en/shop-0/`);
  const page = await asked.then(async (one) => [one.status, await one.text()]).finally(stop);
  expect(page).toEqual([200, expect.stringContaining('</html>')]);
  expect(stateOf(home)).toEqual(before);
});

test('dev shows the draft, its scripts and styles', async () => {
  const { packed } = held;
  const before = stateOf(packed.home);
  const { address, stop } = await serve(packed, ['dev', '--port', '4792', ...day]);
  try {
    const draft = await (await fetch(new URL('en/shop-0/draft/', address))).text();
    expect(draft).toContain('We also sell tea.');
    const assets = [...draft.matchAll(/(?:src|href)="(\/(?:site|@fs|node_modules)[^"]+)"/gu)];
    const statuses = assets.map(
      async ([, path = '']) => (await fetch(new URL(path, address))).status,
    );
    expect(new Set(await Promise.all(statuses))).toEqual(new Set([200]));
  } finally {
    stop();
  }
  expect(stateOf(packed.home)).toEqual(before);
});

test('many notices are checked by threads', () => {
  const many = join(held.packed.project, 'many');
  writeNotices(many, 70);
  const { status, out } = runInstalled(held.packed, ['check', '--root', many, ...day]);
  expect({ status, last: out.trim().split('\n').slice(-2) }).toEqual({
    status: 0,
    last: [expect.stringContaining('911 files'), expect.stringContaining(' sentences: ')],
  });
});

test('programs import the check, the redline and the schemas', () => {
  const { project } = held.packed;
  const program = `
    import { checkProject } from 'seloste/check';
    import { compareMarkdown } from 'seloste/redline';
    import { schemas } from 'seloste/schema';
    const { findings } = await checkProject('.', { now: '2026-11-23' });
    const { html, changes } = compareMarkdown('Kept for six years.', 'Kept for ten years.');
    console.log(JSON.stringify([findings.map(({ severity }) => severity), html, changes.kind, schemas.site.safeParse({}).success]));
  `;
  writeFileSync(join(project, 'program.mjs'), program);
  const { out } = runNode(project, ['program.mjs']);
  expect(JSON.parse(out)).toEqual([
    ['info'],
    '<p>Kept for <del id="change-1">six</del><ins>ten</ins> years.</p>',
    expect.stringMatching(/^(?:material|fundamental)$/u),
    false,
  ]);
});

test('their types are there, and small', () => {
  const { project, files } = held.packed;
  const program = `
    import { checkProject } from 'seloste/check';
    import { compareMarkdown } from 'seloste/redline';
    import { schemas } from 'seloste/schema';
    const { findings } = await checkProject('.');
    export const rule: string | undefined = findings[0]?.rule;
    export const words: number = compareMarkdown('', '').changes.summary.wordsInserted;
    export const zone: string = schemas.site.parse({}).timeZone;
    // @ts-expect-error: a report has no such list.
    export const none = (await checkProject('.')).violations;
  `;
  writeFileSync(join(project, 'program.mts'), program);
  const tsc = join(import.meta.dirname, '../../node_modules/typescript/bin/tsc');
  const strict = ['--strict', '--noEmit', '--module', 'nodenext', '--target', 'es2022'];
  expect(runNode(project, [tsc, ...strict, '--skipLibCheck', 'program.mts'])).toEqual({
    status: 0,
    out: '',
    error: '',
  });
  const types = files.filter(({ path }) => path.endsWith('.d.ts') && path.startsWith('compiled/'));
  expect(types.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(250_000);
});
