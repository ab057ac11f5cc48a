import { expect, test } from 'vitest';
import type { z } from 'zod';
import { FactsSchema } from '../../../../schema/disclosures/index.ts';
import { elementOf, fieldsOf, metaOf, resolve } from '../../../../schema/walk.ts';
import { referenceFields } from '../../../../src/check/facts/references.ts';
import { referenceUnknown } from '../../../../src/check/rules/references/reference-unknown.ts';
import { checkNotice } from '../../../../src/check/run/run.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

const base = `purposes:
  - {id: orders, name: Orders}
dataCategories: [{id: contact, name: Contact}, {id: payment, name: Payment}]
recipients: [{id: post, name: Posti Oy}]
retention: [{id: two, period: P2Y}]
dataSubjects: [{id: buyers, name: Buyers}]
sources: [{id: list, name: A Oy}]
`;
const unknown = (id: string, to: string) =>
  `No entry \`${id}\` in ${to}, so a reader does not see what is referred to.`;
const messages = (yaml: string) =>
  findingsOf(referenceUnknown, noticeOf(yaml)).map((finding) => finding.replace(/^\d+: /u, ''));

test.each([
  { name: 'no references', yaml: base },
  {
    name: 'known ones',
    yaml: base.replace(
      'name: Orders',
      'name: Orders, data: [contact], recipients: [post], retention: [two], dataSubjects: [buyers]',
    ),
  },
  {
    name: 'a source',
    yaml: base.replace('name: Contact', 'name: Contact, sources: [list, data-subject, inferred]'),
  },
])('$name', ({ yaml }) => {
  expect(messages(yaml)).toEqual([]);
});

test.each([
  { field: 'data: [phone]', id: 'phone', to: 'dataCategories' },
  { field: 'recipients: [mailer]', id: 'mailer', to: 'recipients' },
  { field: 'retention: [five]', id: 'five', to: 'retention' },
  { field: 'dataSubjects: [guests]', id: 'guests', to: 'dataSubjects' },
  { field: 'bases: [{basis: contract, data: [phone]}]', id: 'phone', to: 'dataCategories' },
  { field: 'bases: [{basis: contract, dataSubjects: [guests]}]', id: 'guests', to: 'dataSubjects' },
  { field: 'providing: [{required: no, data: [phone]}]', id: 'phone', to: 'dataCategories' },
  { field: 'newUse: {of: [phone]}', id: 'phone', to: 'dataCategories' },
])('purposes: $field', ({ field, id, to }) => {
  expect(messages(base.replace('name: Orders', `name: Orders, ${field}`))).toEqual([
    unknown(id, to),
  ]);
});

test.each([
  { yaml: 'jointControllers: [{id: joint, purposes: [ads]}]', id: 'ads', to: 'purposes' },
  { yaml: 'providing: [{required: no, data: [phone]}]', id: 'phone', to: 'dataCategories' },
  { yaml: 'transfers: [{id: us, recipients: [mailer]}]', id: 'mailer', to: 'recipients' },
  { yaml: 'transfers: [{id: us, data: [phone]}]', id: 'phone', to: 'dataCategories' },
  { yaml: 'automatedDecisions: [{id: score, purposes: [ads]}]', id: 'ads', to: 'purposes' },
  { yaml: 'rights: {objection: {text: You may., purposes: [ads]}}', id: 'ads', to: 'purposes' },
  {
    yaml: 'rights: {access: {text: You may., channels: [{purposes: [ads], how: Write.}]}}',
    id: 'ads',
    to: 'purposes',
  },
])('$yaml', ({ yaml, id, to }) => {
  expect(messages(base + yaml)).toEqual([unknown(id, to)]);
});

test.each([
  { was: 'name: Posti Oy', is: 'name: Posti Oy, data: [phone]', id: 'phone', to: 'dataCategories' },
  { was: 'period: P2Y', is: 'period: P2Y, data: [phone]', id: 'phone', to: 'dataCategories' },
  {
    was: 'period: P2Y',
    is: 'period: P2Y, dataSubjects: [guests]',
    id: 'guests',
    to: 'dataSubjects',
  },
  { was: 'name: Contact', is: 'name: Contact, sources: [register]', id: 'register', to: 'sources' },
])('$is', ({ was, is, id, to }) => {
  expect(messages(base.replace(was, is))).toEqual([unknown(id, to)]);
});

test('a reference points at its own place', () => {
  const found = findingsOf(
    referenceUnknown,
    noticeOf('purposes:\n  - id: orders\n    name: Orders\n    data:\n      - phone'),
  );
  expect(found).toEqual([`7: ${unknown('phone', 'dataCategories')}`]);
});

test('an id that many refer to is told once, with the other places', () => {
  const notice = noticeOf(
    `${base.replace('name: Posti Oy', 'name: Posti Oy, data: [phone]')}providing: [{required: no, data: [phone]}]`,
  );
  const request = { rules: [referenceUnknown], day: '2026-11-01', archived: false };
  const found = checkNotice(notice, { ...request, speak: 'en' });
  expect(found).toHaveLength(1);
  expect(found[0]?.place.line).toBe(10);
  expect(found[0]?.related.map(({ line }) => line)).toEqual([6]);
});

test.each([
  {
    name: 'missing retention is another finding',
    yaml: 'purposes: [{id: orders, name: Orders, retention: [two]}]',
  },
  {
    name: 'declared absence is a contradiction',
    yaml: 'recipients: {none: Nobody.}\npurposes: [{id: orders, name: Orders, recipients: [post]}]',
  },
  {
    name: 'an entry that cannot be read',
    yaml: 'dataCategories: [{id: contact}]\npurposes: [{id: orders, name: Orders, data: [contact]}]',
  },
])('$name', ({ yaml }) => {
  expect(messages(yaml)).toEqual([]);
});

test('every field that holds ids is in the table', () => {
  const listed = new Set(referenceFields.map(({ path }) => path.join('.')));
  expect(idFields(FactsSchema, []).filter((path) => !listed.has(path))).toEqual([]);
});

/** Paths of the fields of a schema that hold ids of other entries. */
function idFields(schema: z.ZodType, path: readonly string[]): string[] {
  const list = elementOf(resolve(schema, { kind: 'list' }));
  if (list && metaOf(list).value === 'id') return [path.join('.')];
  if (list && list !== schema) return idFields(list, [...path, '*']);
  const map = fieldsOf(
    resolve(schema, { kind: 'map', has: (key) => key !== 'none' && key === 'list' }),
  );
  return Object.entries(map ?? {}).flatMap(([key, field]) => idFields(field, [...path, key]));
}

test('a disclosure that is missing whole is reported once', () => {
  const yaml =
    'purposes:\n  - {id: a, name: A, data: [x, y]}\n  - {id: b, name: B, data: [z], recipients: [r]}';
  expect(messages(yaml)).toEqual([unknown('x', 'dataCategories')]);
});
