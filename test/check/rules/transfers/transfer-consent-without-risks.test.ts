import { expect, test } from 'vitest';
import { transferConsentWithoutRisks } from '../../../../src/check/rules/transfers/transfer-consent-without-risks.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

test.each([
  { mechanism: '{kind: derogation, derogation: a, risks: No authority there.}', found: [] },
  { mechanism: '{kind: derogation, derogation: b}', found: [] },
  { mechanism: '{kind: derogation}', found: [] },
  {
    mechanism: '{kind: derogation, derogation: a}',
    found: [
      '3: The transfer to the United States (mailer) rests on explicit consent, but the notice does not tell the risks of it in the absence of an adequacy decision and safeguards (Article 49(1)(a)).',
    ],
  },
])('$mechanism', ({ mechanism, found }) => {
  const notice = noticeOf(`transfers: [{id: mailer, country: US, mechanisms: [${mechanism}]}]`);
  expect(findingsOf(transferConsentWithoutRisks, notice)).toEqual(found);
});
