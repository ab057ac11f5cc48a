import { toldAhead } from '../../../../schema/gdpr/advance-notice.ts';
import type { Notice } from '../../../content/notice.ts';
import { startOf } from '../../../content/place.ts';
import { type PastRevision, recordOf } from '../../findings/past-revision.ts';
import { printed, printedAll } from '../../findings/printed.ts';
import type { Rule } from '../../findings/rule.ts';
import { addDays, daysPromised } from './promised-days.ts';
import { releasedAgain, toldOn } from './release-examples.ts';

/** How long it may take until what was done is recorded, in days. */
const grace = 14;

/** Channels by which the site itself tells: a feed has each revision from its release on. */
const byItself = ['feed'];

/**
 * By which promised channels nobody was told of a change that people must hear of, and whether it was in time: before the day of
 * effect, and as long before as the notice promises. Judged of a released revision, on the day of the check.
 * An info: that something was not recorded is no proof that it was not done.
 */
export const revisionUntold: Rule = {
  name: 'revision-untold',
  severity: 'info',
  articles: ['12(1)', '13(3)', '14(4)'],
  restsOn: ['wp260-changes'],
  since: '2018-05-25',
  introduced: '0.2.0',
  examples: {
    failing: releasedAgain({ told: [] }),
    passing: releasedAgain({ told: [toldOn('2026-09-02')] }),
  },
  *check(notice, { source, history, day, today = day }) {
    const { own } = recordOf(notice, history);
    if (source || !own || !mustBeTold(own, today)) return;
    const last = lastDayInTime(notice, own);
    const at = startOf(notice.manifestFile);
    const asked = (notice.facts.changes?.tell ?? []).filter((one) => !byItself.includes(one));
    const told = own.told.filter(({ date }) => date <= today);
    const untold = asked.filter((one) => !told.some(({ channels }) => channels.includes(one)));
    const isDue = today > last || today > addDays(own.published, grace);
    if (isDue && (told.length === 0 || untold.length > 0)) {
      const form = untold.length > 0 ? {} : { form: 'none' };
      const channels = printedAll('changeChannel', untold);
      yield { path: ['effective'], at, ...form, data: { channels } };
    }
    const [first] = told.toSorted((a, b) => (a.date < b.date ? -1 : 1));
    if (!first || first.date <= last) return;
    yield {
      path: ['effective'],
      at,
      form: 'late',
      data: {
        told: printed('date', first.date),
        due: printed('date', last),
        channels: printedAll('changeChannel', first.channels),
      },
    };
  },
};

function mustBeTold(
  { kind, standing, effective, withdrawn }: PastRevision,
  today: string,
): boolean {
  const stands = !withdrawn || today < withdrawn.date;
  return stands && standing === 'gated' && effective !== null && toldAhead.includes(kind);
}

/** Where a revision leaves less time than is promised, that is told of apart: then the day of its publication is in time. */
function lastDayInTime({ facts }: Notice, { kind, published, effective }: PastRevision): string {
  const promised = addDays(effective ?? published, -daysPromised(facts.changes?.before, kind));
  return promised < published ? published : promised;
}
