import { expect, test } from 'vitest';
import { transferDerogationUnnamed } from '../../../../src/check/rules/transfers/transfer-derogation-unnamed.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

test.each([
  { mechanism: '{kind: derogation, derogation: b}', found: [] },
  { mechanism: '{kind: scc}', found: [] },
  {
    mechanism: '{kind: derogation}',
    found: [
      '3: The transfer to the United States (mailer) rests on a derogation for specific situations, but the notice does not say which one (Article 13(1)(f) and Article 49(1)).',
    ],
  },
])('$mechanism', ({ mechanism, found }) => {
  const notice = noticeOf(`transfers: [{id: mailer, country: US, mechanisms: [${mechanism}]}]`);
  expect(findingsOf(transferDerogationUnnamed, notice)).toEqual(found);
});
