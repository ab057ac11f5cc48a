import { type OutputChunk, rolldown } from 'rolldown';
import { locales } from '../../schema/languages.ts';
import { foldLatin } from './fold-latin.ts';
import { joinPieces } from './join-pieces.ts';
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

/**
 * Compiles the commands and the exports with all packages that they need, into pieces that are loaded where they are asked
 * for; gives the pieces.
 */
export async function compile(root: string, folder: string): Promise<OutputChunk[]> {
  const bundle = await rolldown({
    cwd: root,
    input: entries,
    platform: 'node',
    external: leftOut,
    // Packages that are no ES modules ask where they are.
    transform: { define: { __filename: 'import.meta.filename', __dirname: 'import.meta.dirname' } },
    plugins: [withoutExamples, foldLatin],
    // Exports may be added to what is called from outside: other pieces take them from there.
    preserveEntrySignatures: 'allow-extension',
  });
  const { output } = await bundle.write({
    dir: folder,
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    minify: true,
    comments: false,
    codeSplitting: { includeDependenciesRecursively: false, groups: [joinPieces(root)] },
  });
  return output.filter((one) => one.type === 'chunk');
}
