import { makeLater } from '../../schema/languages.ts';
import { readLocales } from '../words/every-claims.ts';
import { readyLanguage } from './language.ts';

/** The claim words of each language that is read, made ready where it is first asked for. */
export const claimLanguages = makeLater(readLocales, readyLanguage);
