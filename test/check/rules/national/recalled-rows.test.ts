import { describe, expect, test } from 'vitest';
import { agesOfConsent } from '../../../../schema/gdpr/ages-of-consent.ts';
import { authorities } from '../../../../schema/gdpr/authorities.ts';
import type { Basis } from '../../../../schema/gdpr/basis.ts';
import { type NationalLaw, national } from '../../../../schema/gdpr/national.ts';
import { stateAuthorities } from '../../../../schema/gdpr/state-authorities.ts';
import { rulesFor } from '../../../../src/check/run/packs.ts';
import { checkNotice } from '../../../../src/check/run/run.ts';
import { noticeOf } from '../../../support/notices.ts';

const day = '2026-11-30';

/** A row of a table, what it is about, and what is put in the place of its values to see what rests on them. */
type Row = { about: string; country: string; known: Basis; row: object; otherwise: object };

const laws: readonly [string, NationalLaw][] = Object.entries(national);
const rows: readonly Row[] = [
  ...agesOfConsent.map((row) => ({
    about: `age of consent in ${row.country}`,
    country: row.country,
    known: row.known,
    row,
    otherwise: { years: row.years === 16 ? 13 : 16, act: 'No act' },
  })),
  ...authorities.map((row) => ({
    about: `authority of ${row.country}: ${row.name}`,
    country: row.country,
    known: row.known,
    row,
    otherwise: {
      name: 'Office of nobody',
      names: {},
      url: 'https://nobody.example/',
      urls: {},
      email: 'nobody@nobody.example',
      phone: '000 000',
      addresses: {},
      federal: undefined,
    },
  })),
  ...stateAuthorities.map((row) => ({
    about: `authority of ${row.state}: ${row.name}`,
    country: row.state.slice(0, 2),
    known: row.known,
    row,
    otherwise: { name: 'Office of nobody', pattern: /./u, over: 'public' },
  })),
  ...laws.flatMap(([country, law]) =>
    Object.entries(law).map(([topic, row]) => ({
      about: `${topic} of ${country}`,
      country,
      known: row.known,
      row,
      otherwise: {
        act: 'No act',
        number: '0/0',
        vouchers: 'P50Y',
        books: 'P50Y',
        letters: 'P50Y',
        isValid: () => false,
      },
    })),
  ),
];

/** Sections that touch every row of a country, with right values and with wrong ones. */
function sectionsOf(country: string): readonly { yaml: string; body: string }[] {
  const numbers = ['2930948-2', '556036-0793', '"HRB 12345, AG Köln"', '123'];
  const acts = ['1336/1997', '"1999:1078"', '0/0'];
  const named = [...authorities, ...stateAuthorities].find(
    (row) => ('country' in row ? row.country : row.state.slice(0, 2)) === country,
  );
  const body = `You can complain to ${named?.name ?? 'the authority'}, ${named?.url ?? ''}. Tax records are kept for 5 years.`;
  return [country, `{name: "${named?.name ?? 'A'}", country: ${country}}`].flatMap((authority) =>
    [12, 13, 14, 15, 16].map((age) => ({
      yaml: `controller: {name: A, country: ${country}, businessId: ${numbers[age % 4]}}
complaint: {authority: ${authority}}
children: {offeredDirectly: true, ageLimit: ${age}}
purposes: [{id: a, name: Ads, marketing: {channels: [email], customerException: ${age % 2 === 0}}, data: [n], bases: [{basis: legitimate-interests}]}]
dataCategories: [{id: n, name: Number, nationalId: true}]
retention: [{id: r, name: Invoices, period: P${age - 7}Y, from: the purchase, law: [{name: HGB, number: ${acts[age % 3]}}]}]`,
      body,
    })),
  );
}

/** What is found in them, each with where; of errors, or of all. */
function findingsIn(country: string, isCounted: (severity: string) => boolean): string[] {
  return sectionsOf(country).flatMap(({ yaml, body }, index) => {
    const notice = noticeOf(yaml, body);
    const found = checkNotice(notice, {
      rules: rulesFor(notice),
      day,
      speak: 'en',
      archived: false,
    });
    return found
      .filter(({ severity }) => isCounted(severity))
      .map(({ rule, severity, place }) => `${index}: ${severity} ${rule} ${place.line}`);
  });
}

/** What is found while a row says something else. */
function findingsOtherwise(
  { country, row, otherwise }: Row,
  isCounted: (severity: string) => boolean,
): string[] {
  const before = { ...row };
  Object.assign(row, otherwise);
  try {
    return findingsIn(country, isCounted);
  } finally {
    for (const key of Object.keys(otherwise)) Reflect.deleteProperty(row, key);
    Object.assign(row, before);
  }
}

const isError = (severity: string) => severity === 'error';
const recalledRows = rows.filter(({ known }) => known.basis === 'recalled');

test('every row says how it is known, and of what was read where and when', () => {
  const read = rows.flatMap(({ known }) => (known.basis === 'read' ? [known] : []));
  expect(read.length + recalledRows.length).toBe(rows.length);
  expect(read.filter(({ at }) => !/^https?:\/\/\S+$/u.test(at))).toEqual([]);
  expect(read.filter(({ on }) => !/^\d{4}-\d{2}(?:-\d{2})?$/u.test(on) || on > day)).toEqual([]);
});

describe('no error rests on what was written from memory', () => {
  test.each(recalledRows)('$about', (row) => {
    const errors = findingsIn(row.country, isError);
    expect(errors.length).toBeGreaterThan(0);
    expect(findingsOtherwise(row, isError)).toEqual(errors);
  });
});

test.each([
  'age of consent in EE',
  'age of consent in DE',
  'companyNumber of FI',
  'accounts of SE',
  'accounts of DE',
])('other findings do rest on a row: %s', (about) => {
  const row = rows.find((one) => one.about === about);
  if (!row) throw new Error(about);
  const all = () => true;
  expect(findingsOtherwise(row, all)).not.toEqual(findingsIn(row.country, all));
});
