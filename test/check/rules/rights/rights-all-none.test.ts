import { expect, test } from 'vitest';
import { rightsAllNone } from '../../../../src/check/rules/rights/rights-all-none.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

const rights = ['access', 'rectification', 'erasure', 'restriction', 'objection', 'portability'];
const denied = rights.map((right) => `  ${right}: {none: You may not.}`);
const stated = '  access: {text: You may.}';

test.each([
  { name: 'one right stated', lines: [stated, ...denied.slice(1)], found: [] },
  { name: 'some rights are missing', lines: denied.slice(0, 2), found: [] },
  {
    name: 'all denied',
    lines: denied,
    found: [
      '3: The notice says that the data subject has no rights at all, but not all of them can be restricted (Article 13(2)(b)).',
    ],
  },
])('$name', ({ lines, found }) => {
  expect(findingsOf(rightsAllNone, noticeOf(`rights:\n${lines.join('\n')}`))).toEqual(found);
});
