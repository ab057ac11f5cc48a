import { expect, test } from 'vitest';
import { transferMechanismObsolete } from '../../../../src/check/rules/transfers/transfer-mechanism-obsolete.ts';
import { checkNotice } from '../../../../src/check/run/run.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

const notice = (mechanism: string) =>
  noticeOf(`transfers: [{id: mailer, country: US, mechanisms: [${mechanism}]}]`);
const shield =
  '3: The transfer to the United States (mailer) rests on "Privacy Shield", not valid since 16 July 2020: C-311/18 (Article 13(1)(f) and Article 44).';
const clauses =
  '3: The transfer to the United States (mailer) rests on "standard contractual clauses 2010/87/EU", not valid since 27 December 2022: (EU) 2021/914 (Article 13(1)(f) and Article 44).';

test.each([
  { mechanism: '{kind: scc, decision: (EU) 2021/914}', day: '2026-11-01', found: [] },
  { mechanism: '{kind: adequacy, scope: Data Privacy Framework}', day: '2026-11-01', found: [] },
  { mechanism: '{kind: scc, decision: 2010/87/EU}', day: '2022-12-26', found: [] },
  { mechanism: '{kind: scc, decision: 2010/87/EU}', day: '2022-12-27', found: [clauses] },
  { mechanism: '{kind: adequacy, decision: (EU) 2016/1250}', day: '2026-11-01', found: [shield] },
  { mechanism: '{kind: adequacy, scope: Privacy Shield}', day: '2026-11-01', found: [shield] },
])('$mechanism on $day', ({ mechanism, day, found }) => {
  expect(findingsOf(transferMechanismObsolete, notice(mechanism), 'en', day)).toEqual(found);
});

test('a later ruling is only told on an older revision', () => {
  const found = checkNotice(notice('{kind: adequacy, scope: Privacy Shield}'), {
    rules: [transferMechanismObsolete],
    day: '2019-08-12',
    speak: 'en',
    archived: true,
  });
  expect(found.map((finding) => finding.severity)).toEqual(['info']);
});
