import { rights as allRights } from '../../../../schema/gdpr/vocabularies.ts';
import { latin } from '../../../../schema/latin.ts';
import { isNone } from '../../../../schema/values.ts';
import type { Notice } from '../../../content/notice.ts';
import { isReachable } from '../../facts/contact.ts';
import { rightsIn } from '../../facts/rights.ts';
import { differingExamples } from '../../findings/differing-examples.ts';
import type { Rule } from '../../findings/rule.ts';
import { proseOf } from '../../text/prose.ts';

/** An address, or words that send the reader to the contact details of the controller. */
const way = latin(
  /@|https?:|ota\p{L}* yhteyttä|yhteydenot|kirjoita|lähetä|kontakta|skriv|skicka|wenden sie sich|wende dich|schreib|kontaktier|contact|write to|send us|e-mail us/iu,
);

/** WP260 rev.01, annex: how to use the rights. */
export const rightsWithoutChannel: Rule = {
  name: 'rights-without-channel',
  severity: 'warning',
  articles: ['12(2)'],
  restsOn: ['wp260-annex'],
  since: '2018-05-25',
  byWordLists: true,
  readsWords: true,
  examples: differingExamples(`rights: {access: {text: You can get a copy of your data.}}{++
requests: {email: [privacy@shop.example]}++}`),
  *check(notice) {
    if (!rightsIn(notice) || hasChannel(notice)) return;
    if (way.test(proseOf(notice, ['rights', 'requests']))) return;
    yield { path: ['requests'] };
  },
};

function hasChannel({ facts: { rights, requests } }: Notice): boolean {
  if (requests && (isReachable(requests) || requests.inPerson)) return true;
  return allRights.some((name) => {
    const right = rights?.[name];
    return right && !isNone(right) && Boolean(right.how || right.url || right.channels?.length);
  });
}
