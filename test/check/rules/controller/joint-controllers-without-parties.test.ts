import { expect, test } from 'vitest';
import { jointControllersWithoutParties } from '../../../../src/check/rules/controller/joint-controllers-without-parties.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

test.each([
  {
    name: 'parties',
    yaml: 'jointControllers: [{id: chain, parties: [{name: Chain Oy}]}]',
    found: [],
  },
  {
    name: 'none',
    yaml: 'jointControllers: {none: We alone decide.}',
    found: [],
  },
  {
    name: 'no parties',
    yaml: `jointControllers:
  - id: page
    parties: [{name: Page Oy}]
  - id: chain
    arrangement: The chain answers.`,
    found: [
      '6: The joint control (chain) does not say who takes part in it (Article 13(1)(a) and Article 26(2)).',
    ],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(jointControllersWithoutParties, noticeOf(yaml))).toEqual(found);
});

test('in Finnish', () => {
  const yaml = `jointControllers:
  - id: page
    parties: [{name: Page Oy}]
  - id: chain
    arrangement: The chain answers.`;
  expect(findingsOf(jointControllersWithoutParties, noticeOf(yaml, 'Text.', 'fi'), 'fi')).toEqual([
    '6: Yhteisrekisterinpitäjyydestä `chain` ei kerrota, ketkä siinä ovat mukana (13 artiklan 1 kohdan a alakohta ja 26 artiklan 2 kohta).',
  ]);
});
