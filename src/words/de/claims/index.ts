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

/** Wie das Deutsche mitteilt, was Artikel 12 bis 14 verlangen. */
export const claims: ClaimWords = {
  sets,
  grammar,
  bases: {
    consent: ['einwilligung|einwilligungen'],
    contract: ['vertrag|vertrags|vertrages|vertragserfüllung'],
    'legal-obligation': [
      'rechtliche|rechtlichen|rechtlicher|gesetzliche|gesetzlichen|gesetzlicher verpflichtung|verpflichtungen|pflicht|pflichten',
    ],
    'vital-interests': ['lebenswichtige|lebenswichtigen interessen'],
    'public-task': ['öffentliches|öffentlichen interesse', 'öffentlicher gewalt'],
    'legitimate-interests': [
      'berechtigtes|berechtigten|berechtigte|berechtigter interesse|interesses|interessen',
    ],
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
