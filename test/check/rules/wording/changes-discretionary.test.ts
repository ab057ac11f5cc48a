import { expect, test } from 'vitest';
import { changesDiscretionary } from '../../../../src/check/rules/wording/changes-discretionary.ts';
import { wordsFound } from '../../text/wording/support.ts';

test.each([
  {
    name: 'a commitment',
    section: [
      'en',
      'changes: {tell: [website]}',
      'We may change this notice. We tell you of every change.',
    ],
    found: [],
  },
  {
    name: 'the reader may',
    section: ['fi', 'changes: {tell: [website]}', 'Voit ilmoittaa meille uuden osoitteesi.'],
    found: [],
  },
  {
    name: 'another section',
    section: [
      'en',
      'recipients: [{id: post, name: Posti Oy, role: controller}]',
      'We may notify you.',
    ],
    found: [],
  },
  {
    name: 'the time in which requests are answered',
    section: [
      'en',
      'changes: {tell: [website]}',
      'For complex requests we may need two months on top and will tell you why before the first month is over.',
    ],
    found: [],
  },
  {
    name: 'English',
    section: ['en', 'changes: {tell: [website]}', 'Where we deem it appropriate, we notify you.'],
    found: ['5:1 "Where we deem it"'],
  },
  {
    name: 'Finnish',
    section: ['fi', 'changes: {tell: [website]}', 'Voimme ilmoittaa muutoksista sähköpostilla.'],
    found: ['5:1 "Voimme ilmoittaa"'],
  },
  {
    name: 'Swedish',
    section: ['sv', 'changes: {tell: [website]}', 'Vi kan meddela om ändringar per e-post.'],
    found: ['5:4 "kan meddela"'],
  },
] as const)('$name', ({ section, found }) => {
  expect(wordsFound(changesDiscretionary, section)).toEqual(found);
});
