import { expect, test } from 'vitest';
import { type Locale, locales } from '../../../schema/languages.ts';
import type { Notice } from '../../../src/content/notice.ts';
import {
  describeFactChange,
  describeFactChanges,
} from '../../../src/publish/changes/changed-facts.ts';
import { comparePackedFacts } from '../../../src/publish/packed/compare-packed-facts.ts';
import { packFacts } from '../../../src/publish/packed/pack-history-facts.ts';
import { noticeOf } from '../../support/notices.ts';

const written = (id: string, name: string, extra = '') => `
recipients:
  - {id: ${id}, name: ${name}, role: processor, country: [FI]}
${extra}
transfers:
  - {id: us-${id}, country: US, recipients: [${id}], mechanisms: [{kind: adequacy}]}
purposes:
  - id: orders
    name: Orders
    recipients: [${id}]
    bases: [{basis: contract}]
`;

function comparedIn(locale: Locale, id: string, name: string, extra?: string) {
  const before = noticeOf(written('acme', 'Acme Oy'), 'Text.', locale);
  const after = noticeOf(written(id, name, extra), 'Text.', locale);
  return {
    before,
    after,
    told: describeFactChanges(before, after),
    packed: packedOf(before, after),
  };
}

function packedOf(before: Notice, after: Notice) {
  return comparePackedFacts(packFacts([before, after], before.locale), 0, 1);
}

test('a renamed entry is told once, with both names, and what refers to it not at all', () => {
  const told = locales.map((locale) => comparedIn(locale, 'acme-group', 'Acme Group Oy').told);
  expect(
    told.flat().map(({ subject, sentences }) => `${subject}. ${sentences.join(' ')}`),
  ).toMatchInlineSnapshot(`
    [
      "Tietojen vastaanottajat: Acme Group Oy. Vain nimi on muuttunut: oli ”Acme Oy”, nyt ”Acme Group Oy”.",
      "Mottagare: Acme Group Oy. Endast namnet har ändrats: var ”Acme Oy”, nu ”Acme Group Oy”.",
      "Recipients: Acme Group Oy. Only the name has changed: before “Acme Oy”, now “Acme Group Oy”.",
      "Empfänger: Acme Group Oy. Nur der Name hat sich geändert: zuvor „Acme Oy“, jetzt „Acme Group Oy“.",
    ]
  `);
});

test.each(locales)('two versions chosen by a reader tell the same in %s', (locale) => {
  for (const name of ['Acme Group Oy', 'ACME Oy', 'Post Oy']) {
    const { told, packed } = comparedIn(locale, 'other', name);
    expect(packed).toEqual(told);
  }
  const two = comparedIn(
    locale,
    'a',
    'Acme A',
    '  - {id: b, name: Acme B, role: processor, country: [FI]}',
  );
  expect(two.packed).toEqual(two.told);
  expect(two.told.length).toBeGreaterThan(2);
});

test('the path of a renamed entry tells of its name', () => {
  const { before, after } = comparedIn('en', 'acme-group', 'Acme Group Oy');
  const change = { path: 'recipients.acme-group.name', change: 'changed' } as const;
  const told = describeFactChange(
    { ...change, before: '', after: '', effect: 'neutral' },
    before,
    after,
  );
  expect(told).toEqual({
    subject: 'Recipients: Acme Group Oy',
    sentence: 'Only the name has changed: before “Acme Oy”, now “Acme Group Oy”.',
  });
});

test('over several versions each two are compared by themselves', () => {
  const [first, second] = [noticeOf(written('acme', 'Acme Oy')), noticeOf(written('a', 'Acme'))];
  const packed = packFacts([first, second, first], 'en');
  expect(comparePackedFacts(packed, 0, 2)).toEqual([]);
  expect(comparePackedFacts(packed, 1, 2)).toEqual(describeFactChanges(second, first));
});
