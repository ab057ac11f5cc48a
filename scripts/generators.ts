import { writeFields } from './generated/fields.ts';
import { writeRules } from './generated/rules.ts';

/** A committed file that is written from the code: `write` returns the whole text of `file`. */
export interface Generator {
  /** Path from the root of the repository. */
  readonly file: string;
  readonly write: () => string | Promise<string>;
}

/** Every generated file. `npm run generate` writes them; CI compares them. */
export const generators: readonly Generator[] = [
  { file: 'docs/fields.md', write: writeFields },
  { file: 'docs/rules.md', write: writeRules },
];
