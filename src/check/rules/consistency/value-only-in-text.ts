import type { Rule } from '../../findings/rule.ts';
import { clashesIn } from '../../held/against/clashes-in.ts';
import { quotesLackingValues } from '../../text/seen-values.ts';
import { unknownValues, type ValueKind } from '../../text/unknown-values.ts';

/** The placeholder that prints such a value; the day of a notice has none. */
const placeholders: Readonly<Record<Exclude<ValueKind, 'day'>, string>> = {
  email: '{{requests.email}}',
  phone: '{{requests.phone}}',
  'business-id': '{{controller.businessId}}',
  address: '{{controller.address.street}}',
  period: '{{retention.id.period}}',
};

export const valueOnlyInText: Rule = {
  name: 'value-only-in-text',
  severity: 'info',
  articles: [],
  restsOn: ['record'],
  since: '2018-05-25',
  byWordLists: true,
  examples: {
    failing: {
      yaml: 'retention: [{id: customers, period: P5Y, from: the last order}]',
      body: 'We keep your data for six years.',
    },
    passing: {
      yaml: 'retention: [{id: customers, period: P5Y, from: the last order}]',
      body: 'We keep your data for {{retention.customers.period}}.',
    },
  },
  *check(notice, context) {
    const said = new Set<string>();
    const unknown = unknownValues(notice, context);
    if (unknown.length === 0) return;
    const lacking = quotesLackingValues(notice, context.day).map(({ quote }) => quote.words);
    const against = new Set(
      clashesIn(notice, context)
        .filter(({ isSure }) => isSure)
        .map(({ sentence }) => sentence),
    );
    for (const { kind, value, at } of unknown) {
      // That a sentence surely says otherwise than a fact is an error of another rule.
      if (against.has(at.sentence)) continue;
      // A quote with another value than its fact is an error of its own.
      if (said.has(value) || lacking.some((words) => words.includes(value))) continue;
      said.add(value);
      const path = ['text', at.section.id, value];
      const remark = { path, at: at.placeOf(value) };
      if (kind === 'day') yield { ...remark, form: 'day', data: { value } };
      else yield { ...remark, form: 'value', data: { value, placeholder: placeholders[kind] } };
    }
  },
};
