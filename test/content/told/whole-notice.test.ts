import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { disclosureKinds } from '../../../schema/disclosures/index.ts';
import { locales } from '../../../schema/languages.ts';
import { noticeIn } from '../../../src/content/notice.ts';
import { stateOf } from '../../support/notices.ts';

const files = Object.fromEntries(
  locales.map((locale) => [
    `${locale}/facts.md`,
    readFileSync(join(import.meta.dirname, 'notice', `${locale}.md`), 'utf8'),
  ]),
);
const state = stateOf(files, 'fi', undefined, 'text/1');

test('a notice whose facts all stand in its text is read in four languages', () => {
  expect(state.problems).toEqual([]);
  expect(state.notices.map(({ locale }) => locale)).toEqual(['fi', 'sv', 'en', 'de']);
});

test.each(locales)('what is the same in every language is read from the text in %s', (locale) => {
  const facts = noticeIn(state, locale)?.facts;
  expect(facts?.controller).toMatchObject({ country: 'FI', businessId: '1234567-1' });
  expect(facts?.transfers).toMatchObject([
    { country: 'CH', recipients: ['esimerkki-kirje-ltd'], mechanisms: [{ kind: 'adequacy' }] },
  ]);
  expect(facts?.retention).toMatchObject([
    { id: 'asiakastiedot', period: 'P3Y', data: ['yhteystiedot', 'tilaustiedot'], then: 'delete' },
    { id: 'newsletter', period: 'P3M', bound: 'at-most' },
  ]);
  expect(facts?.purposes).toMatchObject([
    {
      id: 'orders',
      bases: [{ basis: 'contract' }],
      providing: [{ required: 'to-enter-contract' }],
    },
    {
      id: 'newsletter',
      bases: [
        { basis: 'consent', data: ['yhteystiedot'] },
        { basis: 'legitimate-interests', data: ['tilaustiedot'] },
      ],
      retention: ['newsletter'],
    },
  ]);
  expect(facts?.complaint).toMatchObject({ authority: 'FI' });
});

describe('each fact stands where the text tells it', () => {
  test.each(locales)('in %s', (locale) => {
    const notice = noticeIn(state, locale);
    const body = (files[`${locale}/facts.md`] ?? '').split('\n');
    const names = [...(notice?.tree.entries ?? [])].flatMap(([kind, { value }]) =>
      value.kind === 'list'
        ? value.items.flatMap((item) => {
            const name = item.kind === 'map' ? item.entries.get('name')?.value : undefined;
            return name?.kind === 'text' ? [{ kind, name }] : [];
          })
        : [],
    );
    expect(names.length).toBeGreaterThan(8);
    for (const {
      name: { value, place },
    } of names) {
      expect(body[place.line - 1]?.slice(place.column - 1, place.column - 1 + value.length)).toBe(
        value,
      );
    }
  });
});

test('where the manifest does not say so, nothing is read from a text', () => {
  const plain = stateOf(files, 'fi');
  expect(disclosureKinds.filter((kind) => plain.notices[0]?.facts[kind])).toEqual([]);
});
