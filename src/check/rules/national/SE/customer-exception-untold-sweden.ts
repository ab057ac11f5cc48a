import { differingExamples } from '../../../findings/differing-examples.ts';
import type { Rule } from '../../../findings/rule.ts';
import { untoldExceptions } from '../../../text/exception-terms.ts';

/** Marketing Act 2008:486, section 19(2): the customer can refuse free of charge and simply, when the address is collected and in each message. */
export const customerExceptionUntoldSweden: Rule = {
  name: 'customer-exception-untold-sweden',
  severity: 'info',
  introduced: '0.2.0',
  articles: [],
  restsOn: ['se-marketing'],
  since: '2008-07-01',
  knowsWords: true,
  examples: differingExamples(`controller: {name: Butik AB, country: SE}
purposes: [{id: ads, name: Offers, marketing: {channels: [email], customerException: true}}]
rights: {directMarketing: {text: You can refuse our offers by e-mail at any time{++ and free of charge++}.}}`),
  check: untoldExceptions,
};
