import type { Generator } from './generated/compare.ts';
import { writeCountries } from './generated/countries.ts';
import { writeCountryNames } from './generated/country-names.ts';
import { writeFactMeanings } from './generated/fact-meanings.ts';
import { writeFactsInText } from './generated/facts-in-text.ts';
import { writeFields } from './generated/fields.ts';
import { writeGapsOfInit } from './generated/gaps-of-init.ts';
import { printedWordsFile, writePrintedWords } from './generated/printed-words.ts';
import { writeRules } from './generated/rules.ts';
import { writeRulesLeftOut } from './generated/rules-left-out.ts';
import { writeSources } from './generated/sources.ts';

/** Everything that is generated. `npm run generate` writes it; CI compares it. */
export const generators: readonly Generator[] = [
  { file: 'docs/fields.md', write: writeFields },
  { file: 'src/locale/reading/country-names.ts', write: writeCountryNames },
  { file: 'docs/facts-in-text.md', write: writeFactsInText },
  { file: 'src/redline/facts/fact-meanings.ts', write: () => writeFactMeanings() },
  { file: 'src/markdown/gaps-of-init.ts', write: writeGapsOfInit },
  { file: printedWordsFile, write: writePrintedWords },
  { file: 'docs/rules.md', write: writeRules },
  { file: 'docs/countries.md', write: writeCountries },
  { file: 'docs/rules-left-out.md', write: writeRulesLeftOut },
  { file: 'docs/sources.md', write: writeSources },
];
