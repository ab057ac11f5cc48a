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

/** Miten suomi kertoo siitä, mitä 12–14 artikla vaativat. */
export const claims: ClaimWords = {
  sets,
  grammar,
  bases: {
    consent: ['suostumu*'],
    contract: ['sopimu*|sopimuksen'],
    'legal-obligation': ['lakisäätei* velvoi*|velvollisuu*', 'lakiin'],
    'vital-interests': ['elintärke*'],
    'public-task': ['yleinen|yleistä|yleisen etu|etua|edun', 'julkisen vallan'],
    'legitimate-interests': ['oikeutettu|oikeutettuun|oikeutetun|oikeutetut'],
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
