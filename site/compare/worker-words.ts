import { fileURLToPath } from 'node:url';

const compared = fileURLToPath(new URL('../../src/words/every-compared.ts', import.meta.url));

/** Gives the worker the words of comparisons in the place of all words: with them it would be several times as large. */
export function onlyWorkerWords() {
  return {
    name: 'seloste-worker-words',
    enforce: 'pre' as const,
    resolveId(source: string, importer = ''): string | undefined {
      const isEvery = source === './every.ts' && importer.endsWith('/src/words/spoken.ts');
      return isEvery ? compared : undefined;
    },
  };
}
