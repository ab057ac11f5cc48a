import { expect, test } from 'vitest';
import { wordingHedge } from '../../../../src/check/rules/wording/wording-hedge.ts';
import { wordsFound } from '../../text/wording/support.ts';

test.each([
  {
    name: 'told as it is',
    section: [
      'en',
      'recipients: [{id: post, name: Posti Oy, role: controller}]',
      'We give your address to Posti Oy. You may collect the parcel yourself.',
    ],
    found: [],
  },
  {
    name: 'a choice, an aim, a limit and a denial',
    section: [
      'fi',
      'recipients: [{id: post, name: Posti Oy, role: controller}]',
      'Asiakas voi siirtää tilauksen. Pyydämme osoitteen, jotta voimme lähettää paketin. Osoitetta voidaan käyttää vain siihen. Emme voi luovuttaa sitä muille.',
    ],
    found: [],
  },
  {
    name: 'the same in Swedish',
    section: [
      'sv',
      'recipients: [{id: post, name: Posti Oy, role: controller}]',
      'Du kan lämna en annan adress. Vi behöver adressen så att vi kan skicka paketet. Vi kan inte lämna ut den.',
    ],
    found: [],
  },
  {
    name: 'rights',
    section: [
      'en',
      'rights: {access: {text: You get your data.}}',
      'We may share your request with our lawyer.',
    ],
    found: [],
  },
  {
    name: 'English, twice in a section',
    section: [
      'en',
      'recipients: [{id: post, name: Posti Oy, role: controller}]',
      'We may share your data.\n\nThey are sometimes sold.',
    ],
    found: ['5:4 "may share", "sometimes"'],
  },
  {
    name: 'Finnish',
    section: [
      'fi',
      'recipients: [{id: post, name: Posti Oy, role: controller}]',
      'Tietojasi voidaan luovuttaa Posti Oy:lle.',
    ],
    found: ['5:11 "voidaan luovuttaa"'],
  },
  {
    name: 'Swedish',
    section: [
      'sv',
      'recipients: [{id: post, name: Posti Oy, role: controller}]',
      'Vid behov kan vi lämna ut dina uppgifter.',
    ],
    found: ['5:11 "kan vi lämna"'],
  },
  {
    name: 'a printed fact',
    section: [
      'en',
      'recipients: [{id: post, name: Posti Oy, condition: your data may be disclosed to it}]',
      'Text.',
    ],
    found: ['3:52 "may be disclosed"'],
  },
  {
    name: 'a fact that quotes the text',
    section: [
      'en',
      'recipients: [{id: post, name: Posti Oy, condition: may be disclosed, seen: we give your address}]',
      'There we give your address.',
    ],
    found: [],
  },
  {
    name: 'a vague purpose has a rule of its own',
    section: [
      'en',
      'purposes: [{id: orders, name: Handling your orders}]',
      'We may use your data to improve our services.',
    ],
    found: [],
  },
] as const)('$name', ({ section, found }) => {
  expect(wordsFound(wordingHedge, section)).toEqual(found);
});
