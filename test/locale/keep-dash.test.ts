import { expect, test } from 'vitest';
import { keepDash } from '../../src/locale/keep-dash.ts';

test.each([
  ['Tietosuojaseloste', 'Tietosuojaseloste'],
  ['Tietosuojaseloste – yritykset', 'Tietosuojaseloste\u00a0– yritykset'],
  ['Notice 2019–2026 – business-customers', 'Notice 2019–2026\u00a0– business-customers'],
])('%s', (title, kept) => {
  expect(keepDash(title)).toBe(kept);
});
