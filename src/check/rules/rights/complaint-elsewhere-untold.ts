import type { Rule } from '../../findings/rule.ts';
import { proseOf } from '../../text/prose.ts';

const places =
  /asut|asuin|työskentel|työpaik|jäsenvalti|toisessa (?:maassa|EU)|\bbor\b|bosatt|vistelseort|arbetar|arbetsplats|medlemsstat|annat (?:EU|EES|land)|\blive|\bwork|reside|member state|another country|wohn|aufenthalt|arbeitsplatz|arbeiten|mitgliedstaat|anderen (?:land|staat|EU)/iu;

export const complaintElsewhereUntold: Rule = {
  name: 'complaint-elsewhere-untold',
  severity: 'info',
  articles: ['77(1)'],
  restsOn: ['wp260-annex'],
  since: '2018-05-25',
  byWordLists: true,
  readsWords: true,
  examples: {
    failing: { yaml: 'complaint: {authority: FI, text: You can complain to the Ombudsman.}' },
    passing: {
      yaml: 'complaint: {authority: FI, text: You can complain to the Ombudsman or to the authority of the country where you live., elsewhere: true}',
    },
  },
  *check(notice) {
    const { complaint } = notice.facts;
    if (!complaint || complaint.elsewhere !== undefined) return;
    if (!complaint.authority && !complaint.text) return;
    if (places.test(proseOf(notice, ['complaint']))) return;
    yield { path: ['complaint', 'elsewhere'] };
  },
};
