import type { Changes } from '../../../../schema/disclosures/changes.ts';
import type { Subjects } from '../../facts/subjects.ts';
import { presenceRules } from '../presence.ts';

const howChangesAreTold: Subjects<Changes> = ({ facts }) => [
  { fact: facts.changes ?? {}, path: ['changes'] },
];

/** What must be there, by name. */
export const presence = {
  ...presenceRules(howChangesAreTold, {
    'changes-untold': {
      severity: 'info',
      articles: ['12(1)'],
      restsOn: ['wp260-changes'],
      anyOf: ['tell', 'promise'],
      example: `complaint: {authority: FI}{++
changes: {tell: [email], promise: We tell you of significant changes by e-mail before they take effect.}++}`,
    },
  }),
};
