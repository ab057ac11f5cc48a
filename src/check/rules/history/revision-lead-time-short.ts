import { startOf } from '../../../content/place.ts';
import { recordOf } from '../../past-revision.ts';
import type { Rule } from '../../rule.ts';
import { lengthOf } from '../../words/periods-in-text.ts';
import { releasedAgain } from './release-examples.ts';

/** The law gives no number. A notice keeps the time it promises in `changes.before`; a fundamental change without a promise is told thirty days before. A month is counted as 28 days. */
export const revisionLeadTimeShort: Rule = {
  name: 'revision-lead-time-short',
  severity: 'warning',
  articles: ['12(1)', '13(3)', '14(4)'],
  since: '2018-05-25',
  summary: {
    fi: 'Muutoksesta kerrotaan niin paljon ennen sen voimaantuloa kuin seloste lupaa.',
    sv: 'En ändring meddelas så lång tid före ikraftträdandet som beskrivningen lovar.',
    en: 'A change is told of as long before it takes effect as the notice promises.',
  },
  why: {
    fi: 'Olennaisesta muutoksesta on kerrottava hyvissä ajoin, jotta ihminen ehtii ymmärtää sen ja käyttää oikeuksiaan.',
    sv: 'En betydande ändring ska meddelas i god tid, så att människor hinner förstå den och använda sina rättigheter.',
    en: 'A significant change must be told of well in advance, so that people can understand it and use their rights.',
  },
  words: {
    fi: ({ law, days, wanted }) => ({
      message: `Versio tulee voimaan ${days} päivää julkaisun jälkeen, mutta muutoksesta pitäisi kertoa ${wanted} päivää ennen (${law}).`,
      hint: 'Julkaise seuraava muutos aikaisemmin, tai lykkää voimaantuloa komennolla postpone.',
    }),
    sv: ({ law, days, wanted }) => ({
      message: `Versionen träder i kraft ${days} dagar efter publiceringen, men ändringen borde meddelas ${wanted} dagar före (${law}).`,
      hint: 'Publicera nästa ändring tidigare, eller skjut upp ikraftträdandet med kommandot postpone.',
    }),
    en: ({ law, days, wanted }) => ({
      message: `The revision takes effect ${days} days after it was published, but the change should be told of ${wanted} days before (${law}).`,
      hint: 'Publish the next change earlier, or put off the day with the command postpone.',
    }),
  },
  examples: {
    failing: releasedAgain({ kind: 'fundamental', effective: '2026-09-08' }),
    passing: releasedAgain({ kind: 'fundamental' }),
  },
  *check(notice, { source, history }) {
    const { own } = recordOf(notice, history);
    if (source || !own?.effective || own.standing === 'archived') return;
    const wanted = daysPromised(notice.facts.changes?.before, own.kind);
    const days = daysBetween(own.published, own.effective);
    if (days < 0 || days >= wanted) return;
    const data = { days: String(days), wanted: String(wanted) };
    yield { path: ['effective'], at: startOf(notice.manifestFile), data };
  },
};

function daysPromised(before: string | undefined, kind: string): number {
  if (kind !== 'fundamental' && kind !== 'material') return 0;
  if (before === undefined) return kind === 'fundamental' ? 30 : 0;
  const { months, days } = lengthOf(before);
  return Math.floor(months * 28 + days);
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
