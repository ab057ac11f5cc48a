import { locales } from '../../schema/languages.ts';
import { readyWords } from './every.ts';
import { readyClaims } from './every-claims.ts';

// For what cannot wait for a language to be asked for: pages, scripts and tests. To import it is enough.
await Promise.all([readyWords(locales), readyClaims(locales)]);
