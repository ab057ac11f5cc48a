import { startOf } from '../../../content/place.ts';
import { printDate } from '../../../locale/dates.ts';
import { recordOf } from '../../past-revision.ts';
import type { Rule } from '../../rule.ts';
import { releasedAgain } from './release-examples.ts';

/** Asked of released revisions that passed the checker; what an archived one was is told as it was. */
export const revisionDatesWrong: Rule = {
  name: 'revision-dates-wrong',
  severity: 'error',
  articles: ['5(2)'],
  since: '2018-05-25',
  summary: {
    fi: 'Versio tulee voimaan aikaisintaan julkaisupäivänään eikä ennen edellistä versiota.',
    sv: 'En version träder i kraft tidigast den dag den publiceras och inte före den föregående.',
    en: 'A revision takes effect on the day it is published at the earliest, and not before the one that precedes it.',
  },
  why: {
    fi: 'Rekisterinpitäjän on osoitettava, mitä kullekin kerrottiin ja milloin. Teksti, joka on voimassa ennen kuin se on luettavissa, ei kerro kenellekään mitään.',
    sv: 'Den personuppgiftsansvarige ska kunna visa vad som har berättats och när. En text som gäller innan den kan läsas berättar ingenting.',
    en: 'The controller must be able to show what people were told and when. A text in force before it can be read tells nobody anything.',
  },
  words: {
    fi: ({ law, effective = '', other = '' }) => ({
      message: `Versio tulee voimaan ${printDate(effective, 'fi')}, vaikka sen pitäisi tulla voimaan aikaisintaan ${printDate(other, 'fi')} (${law}).`,
      hint: 'Lykkää voimaantuloa komennolla postpone.',
    }),
    sv: ({ law, effective = '', other = '' }) => ({
      message: `Versionen träder i kraft ${printDate(effective, 'sv')}, men den borde göra det tidigast ${printDate(other, 'sv')} (${law}).`,
      hint: 'Skjut upp ikraftträdandet med kommandot postpone.',
    }),
    en: ({ law, effective = '', other = '' }) => ({
      message: `The revision takes effect on ${printDate(effective, 'en')}, expected on ${printDate(other, 'en')} at the earliest (${law}).`,
      hint: 'Put off the day with the command postpone.',
    }),
  },
  examples: { failing: releasedAgain({ effective: '2026-08-15' }), passing: releasedAgain() },
  *check(notice, { source, history }) {
    const { own, before } = recordOf(notice, history);
    if (source || !own?.effective || own.standing === 'archived') return;
    const earliest = [own.published, before?.effective ?? ''].sort().at(-1) ?? '';
    if (own.effective >= earliest) return;
    yield {
      path: ['effective'],
      at: startOf(notice.manifestFile),
      data: { effective: own.effective, other: earliest },
      ...(own.effective >= own.published && { severity: 'warning' as const }),
    };
  },
};
