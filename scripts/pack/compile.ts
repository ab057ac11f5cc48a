import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { locales } from '../../schema/languages.ts';
import { withoutExamples } from './without-examples.ts';

/** What is called from outside, by the name of its file in `compiled/`. */
const entries = {
  start: 'src/cli/start.ts',
  // `npm run golden` calls it, in a process of its own.
  main: 'src/cli/main.ts',
  // The threads of a check begin here: it lies beside what starts them.
  'check-thread': 'src/cli/check-thread.ts',
  check: 'src/exports/check.ts',
  redline: 'src/exports/redline.ts',
  schema: 'schema/schemas.ts',
  // The pages of an installed package load the words of a language here (`site/compiled-words.ts`).
  ...Object.fromEntries(
    locales.flatMap((locale) => [
      [`words-${locale}`, `src/words/${locale}/index.ts`],
      [`claims-${locale}`, `src/words/${locale}/claims/index.ts`],
    ]),
  ),
};

/** What only `build`, `dev` and Word files need: it is looked for where the package is installed. */
const leftOut = ['astro', 'pagefind', 'docx'];

/** What packages find in Node that are no ES modules; a piece that names none of it is loaded sooner without. */
const commonjs = `import { createRequire } from 'node:module';
const require = createRequire(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname;
`;
const namesCommonjs = /\b(?:require|__filename|__dirname)\b/u;

/** Compiles the commands and the exports with all packages that they need, into pieces that are loaded where they are asked for. */
export async function compile(root: string, folder: string): Promise<Metafile> {
  const { metafile, outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: entries,
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node22.18',
    external: leftOut,
    plugins: [withoutExamples],
    write: false,
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  });
  for (const { path, text } of outputFiles) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, namesCommonjs.test(text) ? commonjs + text : text);
  }
  return metafile;
}
