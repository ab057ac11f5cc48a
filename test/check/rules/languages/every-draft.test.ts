import { expect, test } from 'vitest';
import { sentencesContradicted } from '../../../../src/check/rules/consistency/sentences-contradicted.ts';
import { claimUntranslated } from '../../../../src/check/rules/languages/claim-untranslated.ts';
import { languagesContradicted } from '../../../../src/check/rules/languages/languages-contradicted.ts';
import { checkNotice } from '../../../../src/check/run/run.ts';
import { noticeIn } from '../../../../src/content/notice.ts';
import { everyDraft } from '../../../support/every-draft.ts';

test('no sound notice contradicts itself, in one language or between two', () => {
  const drafts = everyDraft();
  const found = drafts.flatMap((state) => {
    const source = noticeIn(state, state.sourceLocale);
    return state.notices.flatMap((notice) =>
      checkNotice(notice, {
        rules: [languagesContradicted, claimUntranslated, sentencesContradicted],
        day: '2026-11-30',
        speak: 'en',
        archived: false,
        source: notice === source ? undefined : source,
      }),
    );
  });
  expect(drafts.length).toBeGreaterThan(10);
  expect(found.map(({ place, message }) => `${place.file}:${place.line} ${message}`)).toEqual([]);
});
