import type { Plugin } from 'rolldown';

/** A list of an entry as the formatter writes it: on one line, or closed at the depth at which it begins. */
const tried = /^( +)(?:examples|nearMisses): \[(?:[^\n]*\],\n|\n[\s\S]*?^\1\],\n)/gmu;

/** Leaves out the sentences by which the entries of the claim words are tested: they are for tests and readers of the sources. */
export const withoutExamples: Plugin = {
  name: 'without-examples',
  transform: {
    filter: { id: /[\\/]src[\\/]words[\\/]\w+[\\/]claims[\\/]\w+\.ts$/ },
    handler: (code) => code.replaceAll(tried, ''),
  },
};
