import { each, theNotice } from '../../facts/subjects.ts';
import { presenceRules } from '../presence.ts';

const eachRecipient = each('recipients', ({ id }) => ({ id }));

/** What must be there, by name. */
export const presence = {
  ...presenceRules(theNotice, {
    'recipients-undeclared': {
      severity: 'error',
      archivedSeverity: 'warning',
      articles: ['13(1)(e)', '14(1)(e)'],
      reading: 'silence',
      anyOf: ['recipients'],
      example: `purposes:
  - id: orders
    name: Delivery of orders{++
recipients:
  - id: post
    name: Posti Oy
    role: controller++}`,
    },
  }),
  ...presenceRules(eachRecipient, {
    'recipient-unnamed': {
      severity: 'error',
      articles: ['13(1)(e)', '14(1)(e)'],
      anyOf: ['name', 'category', 'members'],
      example: `recipients:
  - id: post{++
    category: Delivery companies++}
    role: processor`,
    },
  }),
};
