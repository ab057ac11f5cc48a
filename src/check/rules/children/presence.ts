import type { Notice } from '../../../content/notice.ts';
import { type ChildConsent, childConsentIn } from '../../facts/children.ts';
import { type Subjects, stated } from '../../facts/subjects.ts';
import { presenceRules } from '../presence.ts';

const theChildren = stated('children');

/** The service that children consent to. */
const consentOfChildren: Subjects<ChildConsent['children']> = ({ facts }) => {
  const found = childConsentIn(facts);
  if (!found) return [];
  const { children, basis } = found;
  return [{ fact: children, path: ['children'], related: [{ path: basis, why: 'needs' }] }];
};

/** What must be there, by name. */
export const presence = {
  // Article 8(1) binds the consent, not the notice; guidelines ask to tell of it (EDPB 05/2020, section 7.1).
  ...presenceRules(consentOfChildren, {
    'child-consent-without-age-limit': {
      severity: 'warning',
      articles: ['8(1)'],
      restsOn: ['edpb-consent'],
      reading: 'age-told',
      anyOf: ['ageLimit'],
      example: `children: {offeredDirectly: true{++, ageLimit: 13++}, guardian: We ask the guardian for a confirmation by e-mail.}
purposes:
  - id: game
    name: The game
    bases: [{basis: consent}]`,
    },
    'child-consent-without-guardian': {
      severity: 'warning',
      articles: ['8(1)'],
      restsOn: ['edpb-consent'],
      reading: 'age-told',
      anyOf: ['guardian'],
      example: `children: {offeredDirectly: true, ageLimit: 13{++, guardian: We ask the guardian for a confirmation by e-mail.++}}
purposes:
  - id: game
    name: The game
    bases: [{basis: consent}]`,
    },
  }),
  ...presenceRules(theChildren, {
    'notice-for-children-missing': {
      severity: 'warning',
      articles: ['12(1)'],
      restsOn: ['wp260-children'],
      anyOf: ['childVersion'],
      when: ({ offeredDirectly }, notice) => offeredDirectly === true && !isForChildren(notice),
      example: `children: {offeredDirectly: true, ageLimit: 13{++, childVersion: "https://shop.example/children"++}}`,
    },
  }),
};

/** Whether the notice itself is written for children. */
function isForChildren({ facts: { dataSubjects = [] } }: Notice): boolean {
  return dataSubjects.length > 0 && dataSubjects.every((group) => group.children === true);
}
