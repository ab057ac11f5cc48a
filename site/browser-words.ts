import { fileURLToPath } from 'node:url';

const inPlace = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const compared = inPlace('../src/words/every-compared.ts');
const daysUnsaid = inPlace('../src/locale/days-unsaid.ts');

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
      if (source === './every.ts' && importer.endsWith('/src/words/spoken.ts')) return compared;
      const isDates = source === './dates.ts' && importer.endsWith('/src/locale/say.ts');
      return isDates ? daysUnsaid : undefined;
    },
  };
}
