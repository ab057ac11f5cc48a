import { describe, expect, test } from 'vitest';
import { locales } from '../../schema/languages.ts';
import type { Refusal } from '../../src/revise/refusal.ts';
import { sayRefusal } from '../../src/revise/refusal-words.ts';

const refusals: readonly Refusal[] = [
  { code: 'draft-unreadable', problems: [] },
  { code: 'words-dropped', problems: [] },
  { code: 'draft-has-errors' },
  { code: 'history-damaged', problems: [] },
  { code: 'unchanged', revision: '2019-08-12' },
  { code: 'date-invalid', date: '12.8.2019' },
  { code: 'date-before-last', date: '2019-08-11', last: '2019-08-12' },
  { code: 'effective-before-published', effective: '2019-08-11', published: '2019-08-12' },
  { code: 'effective-missing', last: '2019-08-12', effective: '2019-09-01' },
  { code: 'kind-missing' },
  { code: 'kind-first', kind: 'material' },
  { code: 'kind-not-first' },
  { code: 'reason-missing', kind: 'editorial', proposed: 'material' },
  { code: 'kind-below-label', kind: 'editorial' },
  { code: 'retold-not-archived' },
  { code: 'record-invalid', path: 'summary.fi' },
  { code: 'revision-exists', folder: 'content/notices/shop/revisions/2019-08-12' },
  { code: 'ledger-changed', file: 'content/notices/shop/revisions/ledger.yaml' },
];

describe('a refusal', () => {
  test.each(refusals)('$code is said in every language', (refusal) => {
    const said = locales.map((locale) => sayRefusal(refusal, locale));
    expect(new Set(said).size).toBe(locales.length);
    expect(said.join()).not.toContain('undefined');
  });

  test('prints days as the reader writes them', () => {
    const refusal = { code: 'date-before-last', date: '2019-08-11', last: '2019-08-12' } as const;
    expect(sayRefusal(refusal, 'fi')).toMatchInlineSnapshot(
      `"Päivä 11.08.2019 on ennen viimeisintä versiota \`2019-08-12\`. Anna sama tai myöhempi \`--date\`."`,
    );
    expect(sayRefusal(refusal, 'en')).toMatchInlineSnapshot(
      `"11 August 2019 is before the last revision, \`2019-08-12\`. Give the same or a later \`--date\`."`,
    );
  });
});
