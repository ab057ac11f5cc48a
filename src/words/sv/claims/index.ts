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

/** Hur svenskan berättar det som artiklarna 12–14 kräver. */
export const claims: ClaimWords = {
  sets,
  grammar,
  bases: {
    consent: ['samtycke|samtycket'],
    contract: ['avtal|avtalet'],
    'legal-obligation': [
      'rättslig|rättsliga|lagstadgad|lagstadgade förpliktelse|skyldighet|förpliktelser|skyldigheter',
    ],
    'vital-interests': ['grundläggande|vitala intressen'],
    'public-task': ['allmänt|allmänna intresse', 'myndighetsutövning'],
    'legitimate-interests': ['berättigat|berättigade intresse|intressen'],
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
