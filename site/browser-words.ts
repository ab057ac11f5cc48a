import { fileURLToPath } from 'node:url';

// Addresses as they stand here are what the package is told of (`scripts/pack/leave-out.ts`).
const compared = fileURLToPath(new URL('../src/words/in-language-compared.ts', import.meta.url));
const daysUnsaid = fileURLToPath(new URL('../src/locale/days-unsaid.ts', import.meta.url));

/**
 * Gives what runs in a browser the words of comparisons in the place of all words, and no printer of days: with them it would be several
 * times as large. The pages themselves are made with all of them.
 */
export function onlyBrowserWords() {
  return {
    name: 'seloste-browser-words',
    enforce: 'pre' as const,
    applyToEnvironment: ({ name }: { name: string }) => name === 'client',
    resolveId(source: string, importer = ''): string | undefined {
      if (source === './in-language.ts' && importer.endsWith('/src/words/spoken.ts'))
        return compared;
      const isDates = source === './dates.ts' && importer.endsWith('/src/locale/say.ts');
      return isDates ? daysUnsaid : undefined;
    },
  };
}
