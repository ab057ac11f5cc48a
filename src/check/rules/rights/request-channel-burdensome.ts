import type { Rule } from '../../findings/rule.ts';
import { proseOf } from '../../text/prose.ts';

/** One way of two, a letter or a visit, leaves no choice. Recital 59: means for requests to be made electronically. The Finnish authority fined a paper form in case 6097/161/21 (9 May 2022). */
export const requestChannelBurdensome: Rule = {
  name: 'request-channel-burdensome',
  severity: 'warning',
  articles: ['12(2)'],
  restsOn: ['fi-otavamedia'],
  since: '2018-05-25',
  byWordLists: true,
  readsWords: true,
  examples: {
    failing: {
      yaml: `rights: {access: {text: You can get a copy of your data.}}
requests: {inPerson: At our office with a signed form.}`,
    },
    passing: {
      yaml: `rights: {access: {text: You can get a copy of your data.}}
requests: {inPerson: At our office., email: [privacy@shop.example]}`,
    },
  },
  *check(notice) {
    const { requests } = notice.facts;
    if (!requests) return;
    const { email, form, phone, inPerson, address } = requests;
    if (email?.length || form || phone?.length) return;
    if (Boolean(inPerson) === Boolean(address)) return;
    if (/@|https?:/u.test(proseOf(notice, ['rights', 'requests']))) return;
    yield { path: ['requests', inPerson ? 'inPerson' : 'address'] };
  },
};
