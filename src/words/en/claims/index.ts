import type { ClaimWords } from '../../claim-words.ts';
import { absences } from './absences.ts';
import { around } from './around.ts';
import { data } from './data.ts';
import { decisions } from './decisions.ts';
import { grammar } from './grammar.ts';
import { identity } from './identity.ts';
import { purposes } from './purposes.ts';
import { recipients } from './recipients.ts';
import { retention } from './retention.ts';
import { rights } from './rights.ts';
import { sets } from './sets.ts';

/** How English tells what Articles 12 to 14 ask for. */
export const claims: ClaimWords = {
  sets,
  grammar,
  bases: {
    consent: ['consent|consents'],
    contract: [
      'performance|conclusion of .. contract|agreement',
      'contract with you',
      'basis .. contract',
    ],
    'legal-obligation': ['legal|statutory obligation|obligations'],
    'vital-interests': ['vital interests|interest'],
    'public-task': ['public interest|task', 'official authority'],
    'legitimate-interests': ['legitimate .. interest|interests'],
  },
  kinds: {
    ...identity,
    ...purposes,
    ...data,
    ...recipients,
    ...retention,
    ...rights,
    ...decisions,
    ...around,
  },
  absences,
};
