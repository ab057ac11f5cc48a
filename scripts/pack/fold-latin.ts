import type { Plugin } from 'rolldown';
import { latin } from '../../schema/latin.ts';

/** A pattern that is handed to `latin` as it stands: `latin(/(?<!\p{L})fees?/iu)`. */
const handed = /\blatin\(\s*\/((?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([a-z]*),?\s*\)/gu;

/** Writes the patterns that `latin` makes in place of those that it is given: neither is made anew whenever a command starts. */
export const foldLatin: Plugin = {
  name: 'fold-latin',
  transform: {
    filter: { id: /[\\/]src[\\/].*\.ts$/, code: 'latin(' },
    handler: (code) =>
      code.replace(handed, (_, source: string, flags: string) =>
        String(latin(new RegExp(source, flags))),
      ),
  },
};
