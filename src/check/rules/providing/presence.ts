import type { Providing } from '../../../../schema/disclosures/providing.ts';
import { providingEntries } from '../../facts/providing.ts';
import { regimeOf } from '../../facts/regime.ts';
import type { Subjects } from '../../facts/subjects.ts';
import { printed } from '../../findings/printed.ts';
import { presenceRules } from '../presence.ts';

/** What is asked of the data subject, where Article 13 binds. */
const eachAsked: Subjects<Providing[number]> = (notice) =>
  regimeOf(notice).article13
    ? providingEntries(notice.facts).map(({ path, entry }) => ({
        fact: entry,
        path,
        ...(entry.required === 'no' && voluntary),
      }))
    : [];

/** Where nobody has to give anything, that nothing follows goes without saying. */
const voluntary = { severity: 'info' } as const;

/** What must be there, by name. */
export const presence = {
  ...presenceRules(eachAsked, {
    'providing-without-consequences': {
      severity: 'error',
      articles: ['13(2)(e)'],
      reading: 'consequences-if-free',
      anyOf: ['consequences'],
      when: ({ required }) => required !== undefined && required !== 'not-applicable',
      data: ({ required = '' }) => ({ required: printed('providing', required) }),
      example: `providing:
  - required: by-contract{++
    consequences: Without the data we cannot deliver the order.++}`,
    },
  }),
};
