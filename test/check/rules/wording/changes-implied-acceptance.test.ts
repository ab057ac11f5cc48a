import { expect, test } from 'vitest';
import { changesImpliedAcceptance } from '../../../../src/check/rules/wording/changes-implied-acceptance.ts';
import { wordsFound } from '../../text/wording/support.ts';

test.each([
  {
    name: 'told',
    section: [
      'en',
      'changes: {tell: [website]}',
      'We tell you of changes and ask for your consent where it is needed.',
    ],
    found: [],
  },
  {
    name: 'denied',
    section: [
      'fi',
      'changes: {tell: [website]}',
      'Palvelun käyttö ei tarkoita, että hyväksyt muutokset.',
    ],
    found: [],
  },
  {
    name: 'withdrawn',
    section: [
      'en',
      'rights: {access: {text: You get your data.}}',
      'You can withdraw your consent by using the link.',
    ],
    found: [],
  },
  {
    name: 'English',
    section: [
      'en',
      'changes: {tell: [website]}',
      'By continuing to use the shop you accept the changes.',
    ],
    found: ['5:1 "By continuing to use the shop you accept"'],
  },
  {
    name: 'Finnish',
    section: [
      'fi',
      'changes: {tell: [website]}',
      'Jatkamalla palvelun käyttöä hyväksyt muutokset.',
    ],
    found: ['5:1 "Jatkamalla palvelun käyttöä hyväksyt"'],
  },
  {
    name: 'Swedish',
    section: [
      'sv',
      'controller: {name: Shop Oy, country: FI}',
      'Genom att använda webbplatsen godkänner du beskrivningen.',
    ],
    found: ['5:1 "Genom att använda webbplatsen godkänner"'],
  },
] as const)('$name', ({ section, found }) => {
  expect(wordsFound(changesImpliedAcceptance, section)).toEqual(found);
});
