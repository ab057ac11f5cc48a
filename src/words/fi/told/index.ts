import { countries } from './countries.ts';
import { kinds } from './kinds.ts';
import { labels } from './labels.ts';
import { phrases } from './phrases.ts';
import { values } from './values.ts';

export const told = { kinds, labels, values, phrases, countries } as const;
