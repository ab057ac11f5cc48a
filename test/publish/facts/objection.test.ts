import { expect, test } from 'vitest';
import { printObjection } from '../../../src/publish/facts/objection.ts';
import { noticeOf } from '../../support/notices.ts';

test('the right to object names the purposes that it is about, and leads to where these are told', () => {
  const notice = noticeOf(
    `rights:
  objection: {text: You may object., purposes: [ads, claims], limits: Not to bookkeeping.}
  directMarketing: {text: You may always object., how: Write to us.}
purposes:
  - {id: ads, name: Advertising}
  - {id: claims, name: Claims, seen: Text of three}`,
    'Text of three words.',
  );
  expect(printObjection(notice)).toEqual([
    {
      title: 'Right to object to direct marketing',
      text: ['You may always object.'],
      rows: [{ label: 'How', values: [{ text: 'Write to us.' }] }],
    },
    {
      title: 'Right to object',
      text: ['You may object.'],
      rows: [
        { label: 'Limits', values: [{ text: 'Not to bookkeeping.' }] },
        {
          label: 'For the purposes',
          values: [
            { text: 'Advertising', href: '#fact-purposes-ads' },
            { text: 'Claims', href: '#section' },
          ],
        },
      ],
    },
  ]);
});

test('a right that people do not have stands in no box', () => {
  expect(printObjection(noticeOf('rights: {objection: {none: No. It rests on law.}}'))).toEqual([]);
});
