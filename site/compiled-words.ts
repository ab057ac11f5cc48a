import { join } from 'node:path';

/** What `every.ts` and `every-claims.ts` load for a language. */
const ofLanguage = /^\.\/(\w+)\/(claims\/)?index\.ts$/u;
const loader = /[\\/]src[\\/]words[\\/]every(?:-claims)?\.ts$/u;

/** Gives the pages of an installed package the words that its commands have compiled: it holds no other. */
export function compiledWords(packageRoot: string) {
  return {
    name: 'seloste-compiled-words',
    enforce: 'pre' as const,
    resolveId(source: string, importer = ''): string | undefined {
      const [, locale, claims] = (loader.test(importer) && ofLanguage.exec(source)) || [];
      return locale && join(packageRoot, 'compiled', `${claims ? 'claims' : 'words'}-${locale}.js`);
    },
  };
}
