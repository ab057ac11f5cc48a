import { expect, test } from 'vitest';
import { changesCheckBack } from '../../../../src/check/rules/wording/changes-check-back.ts';
import { wordsFound } from '../../text/wording/support.ts';

test.each([
  {
    name: 'a promise',
    section: ['en', 'changes: {tell: [website]}', 'We tell you of changes by e-mail.'],
    found: [],
  },
  {
    name: 'the controller looks itself',
    section: ['en', 'changes: {tell: [website]}', 'We review this notice regularly.'],
    found: [],
  },
  {
    name: 'a promise beside',
    section: [
      'fi',
      'changes: {tell: [website]}',
      'Kerromme muutoksista sähköpostilla, ja voit myös tarkistaa selosteen säännöllisesti.',
    ],
    found: [],
  },
  {
    name: 'told by letter',
    section: ['en', 'changes: {tell: [letter]}', 'Please check this page regularly.'],
    found: [],
  },
  {
    name: 'another section',
    section: [
      'en',
      'recipients: [{id: post, name: Posti Oy, role: controller}]',
      'Please check this page regularly.',
    ],
    found: ['5:8 "check this page regularly"'],
  },
  {
    name: 'English',
    section: ['en', 'changes: {tell: [website]}', 'Please check this page from time to time.'],
    found: ['5:8 "check this page from time"'],
  },
  {
    name: 'Finnish',
    section: [
      'fi',
      'changes: {tell: [website]}',
      'Suosittelemme tutustumaan selosteeseen säännöllisesti.',
    ],
    found: ['5:15 "tutustumaan selosteeseen säännöllisesti"'],
  },
  {
    name: 'Swedish',
    section: ['sv', 'changes: {tell: [website]}', 'Läs beskrivningen regelbundet.'],
    found: ['5:1 "Läs beskrivningen regelbundet"'],
  },
] as const)('$name', ({ section, found }) => {
  expect(wordsFound(changesCheckBack, section)).toEqual(found);
});
