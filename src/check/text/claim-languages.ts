import { makeLater } from '../../../schema/languages.ts';
import { readyLanguage } from '../../claims/language.ts';
import { readLocales } from '../../words/every-claims.ts';

/** The claim words of each language that is read, made ready where it is first asked for. */
export const claimLanguages = makeLater(readLocales, readyLanguage);
