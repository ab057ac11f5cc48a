import { expect, test } from 'vitest';
import type { Notice } from '../../src/content/notice.ts';
import { compareNoticeFacts } from '../../src/publish/changes/compare-notice-facts.ts';
import { noticeOf, stateOf } from '../support/notices.ts';

const sentence = 'We do not offer our services to children.';

/** A text of which nothing was read, as in a revision, or all that is read in it today. */
function textWith(body: string, facts?: 'text/1'): Notice {
  const files = { 'en/data.md': `---\ntitle: Data subjects\n---\n${body}\n` };
  const [notice] = stateOf(files, 'en', undefined, facts).notices;
  if (!notice) throw new Error('There is no notice.');
  return notice;
}

test('an absence that the text before told in the same sentence has not come', () => {
  const now = textWith(sentence, 'text/1');
  expect(now.facts.children).toEqual({ none: sentence });
  expect(compareNoticeFacts(textWith(sentence), now)).toEqual([]);
});

test('one that it told in other words, or not at all, has', () => {
  const now = textWith(sentence, 'text/1');
  for (const before of ['Children are not served.', 'We sell tea.']) {
    expect(compareNoticeFacts(textWith(before), now)).toMatchObject([{ change: 'added' }]);
  }
});

test('other facts are compared as ever', () => {
  const [before, after] = ['P2Y', 'P3Y'].map((period) =>
    noticeOf(`retention: [{id: orders, period: ${period}}]`, sentence),
  );
  if (!before || !after) throw new Error('There is no notice.');
  expect(compareNoticeFacts(before, after)).toMatchObject([{ path: 'retention.orders.period' }]);
});
