import { expect, test } from 'vitest';
import type { Rule } from '../../../src/check/findings/rule.ts';
import { presence as ofController } from '../../../src/check/rules/controller/presence.ts';
import { presence as ofPurposes } from '../../../src/check/rules/purposes/presence.ts';
import { type CheckRequest, checkNotice } from '../../../src/check/run/run.ts';
import { noticeOf } from '../../support/notices.ts';
import { findingsOf } from '../support.ts';

const controllerWithoutCountry = ofController['controller-without-country'];
const jointControllersUndeclared = ofController['joint-controllers-undeclared'];
const purposeWithoutBasis = ofPurposes['purpose-without-basis'];

const request = { day: '2026-11-01', speak: 'en', archived: false } as const;

function severitiesOf(rule: Rule, yaml: string, changes: Partial<CheckRequest> = {}): string[] {
  return checkNotice(noticeOf(yaml), { ...request, rules: [rule], ...changes }).map(
    ({ severity }) => severity,
  );
}

test.each([
  ['a country that is not there', 'controller:\n  name: Shop Ltd', 1],
  ['a country that is written wrong', 'controller:\n  name: Shop Ltd\n  country: fi', 0],
])('%s', (_, yaml, count) => {
  expect(findingsOf(controllerWithoutCountry, noticeOf(yaml))).toHaveLength(count);
});

test.each([
  ['a purpose whose only basis is misspelt', 'bases: [{basis: contrakt}]', 0],
  ['a purpose whose bases are no list', 'bases: contract', 0],
  ['a purpose without bases beside a misspelt key', 'data: [contact]\n    recipient: [a]', 1],
])('%s', (_, lines, count) => {
  const yaml = `purposes:\n  - id: news\n    name: News\n    ${lines}`;
  expect(findingsOf(purposeWithoutBasis, noticeOf(yaml))).toHaveLength(count);
});

test('a missing declaration weighs less on an archived revision', () => {
  const yaml = 'controller: {name: Shop Ltd}';
  expect(severitiesOf(jointControllersUndeclared, yaml)).toEqual(['error']);
  expect(severitiesOf(jointControllersUndeclared, yaml, { archived: true })).toEqual(['warning']);
});

test('a rule asks nothing before it was law', () => {
  const yaml = 'controller: {name: Shop Ltd}';
  expect(severitiesOf(jointControllersUndeclared, yaml, { day: '2018-05-24' })).toEqual([]);
  expect(severitiesOf(jointControllersUndeclared, yaml, { day: '2018-05-25' })).toEqual(['error']);
});

test('a finding that rests on later case law is an info', () => {
  const clarified = { by: 'C-673/17', date: '2019-10-01' };
  const rule: Rule = { ...jointControllersUndeclared, clarified };
  const yaml = 'controller: {name: Shop Ltd}';
  expect(severitiesOf(rule, yaml, { day: '2019-08-12' })).toEqual(['info']);
  expect(severitiesOf(rule, yaml, { day: '2019-10-01' })).toEqual(['error']);
});
