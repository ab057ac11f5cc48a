import { differingExamples } from '../../../findings/differing-examples.ts';
import type { Rule } from '../../../findings/rule.ts';
import { untoldExceptions } from '../../../text/exception-terms.ts';

/** UWG, section 7(3) no. 4: the customer is told, when the address is collected and with each use, that objecting is possible at any time and costs nothing beyond the basic rates. */
export const customerExceptionUntoldGermany: Rule = {
  name: 'customer-exception-untold-germany',
  severity: 'info',
  introduced: '0.2.0',
  articles: [],
  restsOn: ['de-unfair-competition'],
  since: '2009-08-04',
  knowsWords: true,
  examples: differingExamples(`controller: {name: Laden GmbH, country: DE}
purposes: [{id: ads, name: Offers, marketing: {channels: [email], customerException: true}}]
rights: {directMarketing: {text: You can refuse our offers by e-mail at any time{++ and free of charge++}.}}`),
  check: untoldExceptions,
};
