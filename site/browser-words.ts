import { fileURLToPath } from 'node:url';

const compared = fileURLToPath(new URL('../src/words/every-compared.ts', import.meta.url));

/**
 * Gives what runs in a browser the words of comparisons and dates in the place of all words: with them it would be several
 * times as large. The pages themselves are made with all of them.
 */
export function onlyBrowserWords() {
  return {
    name: 'seloste-browser-words',
    enforce: 'pre' as const,
    applyToEnvironment: ({ name }: { name: string }) => name === 'client',
    resolveId(source: string, importer = ''): string | undefined {
      const isEvery = source === './every.ts' && importer.endsWith('/src/words/spoken.ts');
      return isEvery ? compared : undefined;
    },
  };
}
