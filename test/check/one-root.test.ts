import { expect, test } from 'vitest';
import { everyRule } from '../../src/check/run/packs.ts';
import { noticeOf } from '../support/notices.ts';
import { findingsOf } from './support.ts';

const purposes = (list: string) => `purposes: [${list}]`;
const orders = 'id: orders, name: Orders, bases: [{basis: contract}]';
const duties = 'id: tax, name: Tax, bases: [{basis: legal-obligation}]';
const period = 'retention: [{id: all, period: P5Y, from: the order}]';

/** Each rule with what it speaks of, and what another finding explains: then it says nothing. */
test.each([
  {
    rule: 'retention-same-for-all',
    spoken: `${purposes(`{${orders}}, {${duties}}`)}\n${period}`,
    explained: `${purposes(`{${orders}, retention: all}, {${duties}}`)}\n${period}`,
  },
  {
    rule: 'source-without-categories',
    spoken: 'sources: [{id: a, name: A Oy}]\ndataCategories: [{id: c, name: C}]',
    explained:
      'sources: [{id: a, name: A Oy}]\ndataCategories: [{id: c, name: C}, {id: d, sources: [a]}]',
  },
  {
    rule: 'inferred-data-undeclared',
    spoken: `${purposes(`{${orders}, profiling: {how: x}}`)}\ndataCategories: [{id: c, name: C}]`,
    explained: `${purposes(`{${orders}, profiling: {how: x}}`)}\ndataCategories: [{id: c, name: C}, {id: d, sources: [inferred]}]`,
  },
  {
    rule: 'category-unused',
    spoken: `${purposes(`{${orders}, data: [c]}`)}\ndataCategories: [{id: c, name: C}, {id: mail, name: M}]`,
    explained: `${purposes(`{${orders}, data: [c, mial]}`)}\ndataCategories: [{id: c, name: C}, {id: mail, name: M}]`,
  },
  {
    rule: 'recipient-unused',
    spoken: `${purposes(`{${orders}, recipients: [p]}`)}\nrecipients: [{id: p, name: P}, {id: bank, name: B}]`,
    explained: `${purposes(`{${orders}, recipients: [p, bnak]}`)}\nrecipients: [{id: p, name: P}, {id: bank, name: B}]`,
  },
  {
    rule: 'recipient-country-without-transfer',
    spoken:
      'recipients: [{id: m, name: M, country: [US]}]\ntransfers: [{id: us, country: US, recipients: []}]',
    explained:
      'recipients: [{id: m, name: M, country: [US]}]\ntransfers: [{id: us, country: US, recipients: [mm]}]',
  },
  {
    rule: 'right-purposes-incomplete',
    spoken: `${purposes(`{${orders}}, {${duties}}`)}\nrights: {portability: {text: You may., purposes: [tax]}}`,
    explained: `${purposes(`{${orders}}, {${duties}}`)}\nrights: {portability: {text: You may., purposes: [odrers]}}`,
  },
  {
    rule: 'business-id-wrong',
    spoken: 'controller: {name: A Oy, country: FI, businessId: 2930948-3}',
    explained: 'controller: {name: A Oy, country: FI, businessId: TODO}',
  },
  {
    rule: 'purpose-not-specific',
    spoken: purposes('{id: orders, name: Orders, description: Orders}'),
    explained: purposes('{id: orders, name: Orders, description: TODO}'),
  },
  {
    rule: 'right-unexplained',
    spoken: 'rights: {access: {text: Access}}',
    explained: 'rights: {access: {text: TODO}}',
  },
  {
    rule: 'complaint-elsewhere-untold',
    spoken: 'complaint: {authority: FI}',
    explained: 'complaint: {}',
  },
])('$rule', ({ rule: name, spoken, explained }) => {
  const rule = everyRule.find((one) => one.name === name);
  if (!rule) throw new Error(`No rule ${name}.`);
  expect(findingsOf(rule, noticeOf(spoken))).toHaveLength(1);
  expect(findingsOf(rule, noticeOf(explained))).toEqual([]);
});
