import { writeFactMeanings } from './generated/fact-meanings.ts';
import { writeFields } from './generated/fields.ts';
import { writeRules } from './generated/rules.ts';
import { writeRulesLeftOut } from './generated/rules-left-out.ts';

/** Committed text that is written from the code: one file, or a folder that holds nothing else. */
export type Generator =
  | {
      /** Path from the root of the repository; `write` returns the whole text. */
      readonly file: string;
      readonly write: () => string;
    }
  | {
      /** Path from the root; `writeAll` returns every file of the folder, name to text. */
      readonly folder: string;
      readonly writeAll: () => ReadonlyMap<string, string>;
    };

/** Everything that is generated. `npm run generate` writes it; CI compares it. */
export const generators: readonly Generator[] = [
  { file: 'docs/fields.md', write: writeFields },
  { file: 'src/redline/facts/fact-meanings.ts', write: writeFactMeanings },
  { file: 'docs/rules.md', write: writeRules },
  { file: 'docs/rules-left-out.md', write: writeRulesLeftOut },
];
