import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** A list of an entry as the formatter writes it: on one line, or closed at the depth at which it begins. */
const tried = /^( +)(?:examples|nearMisses): \[(?:[^\n]*\],\n|\n[\s\S]*?^\1\],\n)/gmu;

/** Leaves out the sentences by which the entries of the claim words are tested: they are for tests and readers of the sources. */
export const withoutExamples: Plugin = {
  name: 'without-examples',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]words[\\/]\w+[\\/]claims[\\/]\w+\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replaceAll(tried, ''),
      loader: 'ts',
    }));
  },
};
