import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../schema/languages.ts';
import { presence as controller } from '../../../src/check/rules/controller/presence.ts';
import { presence as transfers } from '../../../src/check/rules/transfers/presence.ts';
import { checkNotice } from '../../../src/check/run/run.ts';
import { stateOf } from '../../support/notices.ts';

const rules = [transfers['transfers-undeclared'], controller['joint-controllers-undeclared']];

/** What is found of a text, with the places that are named beside. */
function found(body: string, locale: Locale, facts?: 'text/1') {
  const text = `---\ntitle: Section\n---\n${body}\n`;
  const [notice] = stateOf({ [`${locale}/a.md`]: text }, locale, undefined, facts).notices;
  if (!notice) throw new Error('no notice');
  const request = { rules, day: '2026-11-01', speak: locale, archived: false } as const;
  return checkNotice(notice, request);
}

const mixed: readonly [Locale, string, string][] = [
  [
    'en',
    'Post Ltd sends our letters.',
    'We do not transfer your data outside the European Economic Area.',
  ],
  [
    'fi',
    'Posti Oy lähettää kirjeemme.',
    'Emme siirrä henkilötietojasi Euroopan talousalueen ulkopuolelle.',
  ],
  [
    'sv',
    'Posten AB skickar våra brev.',
    'Vi överför inte dina personuppgifter utanför Europeiska ekonomiska samarbetsområdet.',
  ],
  [
    'de',
    'Die Post GmbH versendet unsere Briefe.',
    'Wir übermitteln Ihre Daten nicht in Länder außerhalb des Europäischen Wirtschaftsraums.',
  ],
];

describe.each(mixed)('a denial among other sentences in %s', (locale, other, denial) => {
  test('is named where the fact is missing, with what to do', () => {
    for (const facts of ['text/1', undefined] as const) {
      const [first, second] = found(`${other} ${denial}`, locale, facts);
      expect(first?.rule).toBe('transfers-undeclared');
      expect(first?.message).toContain(denial);
      expect(first?.related).toMatchObject([{ line: 4, column: other.length + 2 }]);
      // Of what no sentence denies nothing is added.
      expect(second?.rule).toBe('joint-controllers-undeclared');
      expect(second?.message).not.toContain(denial);
      expect(second?.related).toEqual([]);
    }
  });

  test('is not named where nothing denies it', () => {
    const [first] = found(other, locale);
    expect(first?.rule).toBe('transfers-undeclared');
    expect(first?.related).toEqual([]);
  });
});

test('what leaves other countries open is no denial of all', () => {
  const [first] = found('We do not transfer your data to the United States.', 'en');
  expect(first?.related).toEqual([]);
});
