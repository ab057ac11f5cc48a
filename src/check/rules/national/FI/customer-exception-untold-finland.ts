import { differingExamples } from '../../../findings/differing-examples.ts';
import type { Rule } from '../../../findings/rule.ts';
import { untoldExceptions } from '../../../text/exception-terms.ts';

/** Act 917/2014, section 200, third paragraph: the customer can refuse, easily and at no charge, when the address is collected and with each message, and is told so. */
export const customerExceptionUntoldFinland: Rule = {
  name: 'customer-exception-untold-finland',
  severity: 'info',
  introduced: '0.2.0',
  articles: [],
  restsOn: ['fi-communications'],
  since: '2015-01-01',
  knowsWords: true,
  examples: differingExamples(`controller: {name: Kauppa Oy, country: FI}
purposes: [{id: ads, name: Offers, marketing: {channels: [email], customerException: true}}]
rights: {directMarketing: {text: You can refuse our offers by e-mail at any time{++ and free of charge++}.}}`),
  check: untoldExceptions,
};
