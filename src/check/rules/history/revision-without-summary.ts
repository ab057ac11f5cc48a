import { startOf } from '../../../content/place.ts';
import { recordOf } from '../../past-revision.ts';
import type { Rule } from '../../rule.ts';
import { releasedAgain } from './release-examples.ts';

export const revisionWithoutSummary: Rule = {
  name: 'revision-without-summary',
  severity: 'warning',
  articles: ['12(1)'],
  since: '2018-05-25',
  summary: {
    fi: 'Versio kertoo lukijalle lyhyesti, mikä siinä muuttui.',
    sv: 'En version berättar kort för läsaren vad som ändrades.',
    en: 'A revision tells its readers in short what changed in it.',
  },
  why: {
    fi: 'Ihminen ei vertaa kahta selostetta rivi riviltä. Lyhyestä yhteenvedosta hän näkee, koskeeko muutos häntä.',
    sv: 'Ingen jämför två texter rad för rad. Av en kort sammanfattning ser läsaren om ändringen gäller honom eller henne.',
    en: 'Nobody compares two notices line by line. From a short summary a reader sees whether the change is about them.',
  },
  words: {
    fi: ({ law }) => ({
      message: `Versiossa ei kerrota tällä kielellä, mikä muuttui edellisestä (${law}).`,
      hint: 'Anna yhteenveto, kun julkaiset seuraavan version; julkaistua ei muuteta.',
    }),
    sv: ({ law }) => ({
      message: `Versionen berättar inte på det här språket vad som ändrades sedan den föregående (${law}).`,
      hint: 'Ge en sammanfattning när nästa version publiceras; en publicerad version ändras inte.',
    }),
    en: ({ law }) => ({
      message: `The revision does not tell in this language what changed since the one before (${law}).`,
      hint: 'Give a summary when the next revision is released; a released one is not changed.',
    }),
  },
  examples: { failing: releasedAgain({ summary: {} }), passing: releasedAgain() },
  *check(notice, { history }) {
    const { own, before } = recordOf(notice, history);
    if (!own || !before || own.standing === 'archived' || own.summary[notice.locale]) return;
    yield { path: ['summary'], at: startOf(notice.manifestFile) };
  },
};
