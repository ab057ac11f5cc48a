import { expect, test } from 'vitest';
import { recipientGenericWords } from '../../../../src/check/rules/wording/recipient-generic-words.ts';
import { wordsFound } from '../../text/wording/support.ts';

test.each([
  {
    name: 'a named recipient',
    section: [
      'en',
      'recipients: [{id: post, name: Posti Oy, role: controller}]',
      'We give your address to Posti Oy.',
    ],
    found: [],
  },
  {
    name: 'a trade, a task and a denial',
    section: [
      'en',
      'recipients: [{id: post, name: Posti Oy, role: controller}]',
      'We share data with payment service providers. We share data with partners that print our letters. We do not sell data to third parties.',
    ],
    found: [],
  },
  {
    name: 'the same in Finnish',
    section: [
      'fi',
      'recipients: [{id: post, name: Posti Oy, role: controller}]',
      'Emme luovuta tietoja kolmansille osapuolille. Annamme osoitteen palveluntarjoajille, jotka painavat kirjeemme.',
    ],
    found: [],
  },
  {
    name: 'another section',
    section: [
      'en',
      'dataCategories: [{id: contact, name: Contact details}]',
      'We share data with third parties.',
    ],
    found: ['5:20 "third parties"'],
  },
  {
    name: 'English',
    section: [
      'en',
      'recipients: [{id: post, name: Posti Oy, role: controller}]',
      'We share your data with our trusted partners.',
    ],
    found: ['5:29 "trusted partners"'],
  },
  {
    name: 'Finnish',
    section: [
      'fi',
      'recipients: [{id: post, name: Posti Oy, role: controller}]',
      'Luovutamme tietoja yhteistyökumppaneillemme.',
    ],
    found: ['5:20 "yhteistyökumppaneillemme"'],
  },
  {
    name: 'Swedish',
    section: [
      'sv',
      'recipients: [{id: post, name: Posti Oy, role: controller}]',
      'Vi lämnar ut uppgifter till tredje parter.',
    ],
    found: ['5:29 "tredje parter"'],
  },
  {
    name: 'a fact that is called so is an error of its own',
    section: [
      'en',
      'recipients: [{id: others, category: Third parties, seen: with third parties in Finland}]',
      'We share data with third parties in Finland.',
    ],
    found: [],
  },
] as const)('$name', ({ section, found }) => {
  expect(wordsFound(recipientGenericWords, section)).toEqual(found);
});
