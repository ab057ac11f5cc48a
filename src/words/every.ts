import type { Locale } from '../../schema/languages.ts';
import { english } from './en/index.ts';
import { finnish } from './fi/index.ts';
import { swedish } from './sv/index.ts';
import type { Words } from './words.ts';

/** Everything that is said, by language. English is the measure: the others say each of its words, and nothing else. */
export const every: Readonly<Record<Locale, Words>> = { fi: finnish, sv: swedish, en: english };
