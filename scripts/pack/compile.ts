import { build, type Metafile } from 'esbuild';

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
};

/** What only `build`, `dev` and Word files need: it is looked for where the package is installed. */
const leftOut = ['astro', 'pagefind', 'docx'];

/** What packages find in Node that are no ES modules. */
const commonjs = `import { createRequire } from 'node:module';
const require = createRequire(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname;`;

/** Compiles the commands and the exports with all packages that they need, into pieces that are loaded where they are asked for. */
export async function compile(root: string, folder: string): Promise<Metafile> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: entries,
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node22.18',
    external: leftOut,
    banner: { js: commonjs },
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  });
  return metafile;
}
