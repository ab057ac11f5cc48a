import { expect, test } from 'vitest';
import { adequacyDecisionFor, adequacyDecisions } from '../../../schema/gdpr/adequacy.ts';

test.each([
  { to: { country: 'US' }, day: '2019-08-12', decision: '(EU) 2016/1250' },
  { to: { country: 'US' }, day: '2020-07-16', decision: undefined },
  { to: { country: 'US' }, day: '2023-07-10', decision: '(EU) 2023/1795' },
  { to: { country: 'GB' }, day: '2026-11-01', decision: '(EU) 2021/1772' },
  { to: { country: 'GB' }, day: '2031-12-27', decision: undefined },
  { to: { country: 'IN' }, day: '2026-11-01', decision: undefined },
  {
    to: { organisation: 'Euroopan patenttijärjestö (EPO)' },
    day: '2026-11-01',
    decision: '(EU) 2025/1382',
  },
  { to: { organisation: 'Central Depository' }, day: '2026-11-01', decision: undefined },
  { to: { organisation: 'Interpol' }, day: '2026-11-01', decision: undefined },
  { to: {}, day: '2026-11-01', decision: undefined },
])('$to on $day: $decision', ({ to, day, decision }) => {
  expect(adequacyDecisionFor(to, day)?.decision).toBe(decision);
});

test('decisions for one country never overlap', () => {
  const countries = new Set(adequacyDecisions.flatMap((entry) => entry.country ?? []));
  for (const country of countries) {
    const own = adequacyDecisions.filter((entry) => entry.country === country);
    own.forEach((entry, index) => {
      const next = own[index + 1];
      if (next) expect(entry.until !== undefined && entry.until <= next.from).toBe(true);
    });
  }
});
