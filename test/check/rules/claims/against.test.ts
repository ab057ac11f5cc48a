import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '../../../../schema/languages.ts';
import { everyRule } from '../../../../src/check/run/packs.ts';
import { checkNotice } from '../../../../src/check/run/run.ts';
import { noticeOf, stateOf } from '../../../support/notices.ts';
import { absent, told } from './against-facts.ts';
import { trueOfAbsent, trueOfTold } from './free-style.ts';
import { affirming, denying, nearAbsent, nearTold } from './sentences.ts';
import { traps } from './traps.ts';

const names = [
  'text-against-fact',
  'text-value-differs',
  'text-without-fact',
  'disclosure-denied',
  'profiling-contradicted',
];
const rules = everyRule.filter(({ name }) => names.includes(name));
const request = { rules, day: '2026-11-30', speak: 'en', archived: false } as const;

/** The severities of what the rules about claims find in one sentence beside facts. */
function found(yaml: string, sentence: string, locale: Locale): string[] {
  return checkNotice(noticeOf(yaml, sentence, locale), request).map(({ severity }) => severity);
}

describe.each(locales)('%s', (locale) => {
  test.each(affirming[locale])('affirms what is declared absent: %s', (sentence) => {
    expect(found(absent[locale], sentence, locale)).toEqual(['error']);
    expect(found('', sentence, locale)).not.toContain('error');
  });

  test.each(denying[locale])('denies what a fact tells: %s', (sentence) => {
    expect(found(told[locale], sentence, locale)).toEqual(['error']);
    expect(found(absent[locale], sentence, locale)).toEqual([]);
  });

  test.each(nearAbsent[locale])('is no error beside absences: %s', (sentence) => {
    expect(found(absent[locale], sentence, locale)).not.toContain('error');
  });

  test.each(traps[locale])('is nothing beside any facts: %s', (sentence) => {
    expect(found(absent[locale], sentence, locale)).toEqual([]);
    expect(found(told[locale], sentence, locale)).toEqual([]);
  });

  test.each(trueOfAbsent[locale])('is true where all is absent: %s', (passage) => {
    expect(found(absent[locale], passage, locale)).toEqual([]);
  });

  test.each(trueOfTold[locale])('is true where all is told: %s', (passage) => {
    expect(found(told[locale], passage, locale)).toEqual([]);
  });

  test.each(nearTold[locale])('denies no fact: %s', (sentence) => {
    expect(found(told[locale], sentence, locale)).toEqual([]);
  });
});

test('both places are told, wherever they stand', () => {
  const { notices } = stateOf({
    'en/facts.md': `---\ntitle: Facts\n${absent.en}\n---\nText.\n`,
    'en/text.md': '---\ntitle: Text\n---\nThe sun shines. Your data is transferred to India.\n',
  });
  const [finding] = notices.flatMap((notice) => checkNotice(notice, request));
  expect(finding?.place).toMatchObject({
    file: 'content/notices/shop/en/text.md',
    line: 4,
    column: 17,
  });
  expect(finding?.related).toMatchObject([{ file: 'content/notices/shop/en/facts.md', line: 3 }]);
  expect(finding?.section).toBe('text');
});

test('a translation is held against the facts of its source', () => {
  const { notices } = stateOf(
    {
      'fi/all.md': `---\ntitle: Siirrot\n${told.fi}\n---\nKerromme siirroista tässä.\n`,
      'sv/all.md': '---\ntitle: Överföringar\n---\nIngenting lämnar EES.\n',
    },
    'fi',
  );
  const [source] = notices;
  const findings = notices.flatMap((notice) => checkNotice(notice, { ...request, source }));
  expect(findings).toMatchObject([
    {
      rule: 'text-against-fact',
      severity: 'error',
      locale: 'sv',
      place: { file: 'content/notices/shop/sv/all.md', line: 4 },
      related: [{ file: 'content/notices/shop/fi/all.md', line: 3 }],
    },
  ]);
});

test('what was read as facts is not held against them, and a row is advised', () => {
  const body = `---\ntitle: Recipients\n---
| Recipient | Role |
| --- | --- |
| Juniper Ltd | processor |

**Transfers outside the EEA:** None. We do not transfer your data outside the EEA.

We disclose your data to Kestrel Collections Ltd.
`;
  const { notices } = stateOf({ 'en/all.md': body }, 'en', undefined, 'text/1');
  const findings = notices.flatMap((notice) => checkNotice(notice, request));
  expect(findings.map(({ place, hint }) => `${place.line}: ${hint}`)).toEqual([
    '10: If the sentence is true, add the fact:\n\n| Recipient               | Role |\n| ----------------------- | ---- |\n| Kestrel Collections Ltd | …    |\n\nOtherwise correct the sentence.',
  ]);
});

test('released texts are left as they are', () => {
  const notice = { ...noticeOf(absent.en, affirming.en[0]), revision: '2026-01-01' };
  expect(checkNotice(notice, request)).toEqual([]);
});

test('where a kind of facts cannot be read, nothing is held against it', () => {
  const notice = noticeOf('transfers: {none: [x]}', 'Your data is transferred to Canada.');
  expect(checkNotice(notice, request)).toEqual([]);
});
