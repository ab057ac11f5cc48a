import { differingExamples } from '../../findings/differing-examples.ts';
import type { Rule } from '../../findings/rule.ts';

export const contactPersonAlone: Rule = {
  name: 'contact-person-alone',
  severity: 'info',
  articles: ['13(1)(a)', '14(1)(a)', '5(1)(c)'],
  restsOn: ['usefulness'],
  since: '2018-05-25',
  examples: differingExamples(
    `controller: {name: Shop Oy, phone: [010 123 4567], contact: {person: Maija Malli{++, role: Privacy matters++}}}`,
  ),
  *check({ facts: { controller } }) {
    const { person, role } = controller?.contact ?? {};
    if (!person || role || controller?.email?.length || controller?.form) return;
    yield { path: ['controller', 'contact', 'person'], data: { person } };
  },
};
