import { expect, test } from 'vitest';
import { identityExcessive } from '../../../../src/check/rules/wording/identity-excessive.ts';
import { wordsFound } from '../../text/wording/support.ts';

test.each([
  {
    name: 'in doubt',
    section: [
      'en',
      'requests: {email: [privacy@shop.example]}',
      'If we doubt who you are, we ask for a copy of your identity card.',
    ],
    found: [],
  },
  {
    name: 'nothing asked',
    section: ['fi', 'requests: {email: [privacy@shop.example]}', 'Emme pyydä kopiota passista.'],
    found: [],
  },
  {
    name: 'another section',
    section: [
      'en',
      'dataCategories: [{id: contact, name: Contact details}]',
      'We keep a copy of your passport.',
    ],
    found: [],
  },
  {
    name: 'English',
    section: [
      'en',
      'requests: {email: [privacy@shop.example]}',
      'Enclose a copy of your passport.',
    ],
    found: ['5:11 "copy of your passport"'],
  },
  {
    name: 'Finnish',
    section: [
      'fi',
      'requests: {email: [privacy@shop.example]}',
      'Liitä pyyntöön kopio henkilöllisyystodistuksesta.',
    ],
    found: ['5:16 "kopio henkilöllisyystodistuksesta"'],
  },
  {
    name: 'Swedish',
    section: ['sv', 'requests: {email: [privacy@shop.example]}', 'Bifoga en kopia av ditt pass.'],
    found: ['5:11 "kopia av ditt pass"'],
  },
  {
    name: 'a printed fact',
    section: ['en', 'requests: {identity: Send a copy of your passport.}', 'Text.'],
    found: ['3:22 "copy of your passport"'],
  },
] as const)('$name', ({ section, found }) => {
  expect(wordsFound(identityExcessive, section)).toEqual(found);
});
