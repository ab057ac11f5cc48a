import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { expect, test } from 'vitest';

const ENTRY = 'redline-in-a-browser';
const folder = new URL('../../src/redline/', import.meta.url).pathname;

const engine = `export { compareSections } from '${folder}redline.ts';
  export { renderHtml } from '${folder}render/render-html.ts';`;
const list = `export { listChanges } from '${folder}changes/list-changes.ts';`;

// Bytes of gzip, jsdiff with it.
test.each([
  ['comparing and printing HTML', engine, 13_000],
  ['the same and listing', engine + list, 14_250],
])('%s is small in a browser, and brings nothing else with it', async (_, source, most) => {
  const { code, modules } = await bundle(source);
  const size = gzipSync(code, { level: 9 }).length;
  const files = modules.map((path) => path.split('/').at(-1));
  expect(size, `${size} bytes of ${files.join(', ')}`).toBeLessThanOrEqual(most);
  expect(files.filter((file) => /^render-(?!html)|facts|classify/u.test(file ?? ''))).toEqual([]);
  const packages = modules.filter((path) => path.includes('/node_modules/'));
  expect(packages.filter((path) => !path.includes('/node_modules/diff/'))).toEqual([]);
});

async function bundle(source: string): Promise<{ code: string; modules: readonly string[] }> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: ENTRY,
        resolveId: (id) => (id === ENTRY ? `\0${ENTRY}` : null),
        load: (id) => (id === `\0${ENTRY}` ? source : null),
      },
    ],
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: ENTRY, preserveEntrySignatures: 'strict' },
    },
  });
  const [output] = [result].flat() as Rolldown.RolldownOutput[];
  const chunks = output?.output.filter((part) => part.type === 'chunk') ?? [];
  const modules = chunks.flatMap((chunk) => Object.keys(chunk.modules));
  return {
    code: chunks.map((chunk) => chunk.code).join('\n'),
    modules: modules.filter((path) => path.startsWith('/')),
  };
}
