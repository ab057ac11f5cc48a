import { expect, test } from 'vitest';
import { jointControllersWithoutArrangement } from '../../../../src/check/rules/controller/joint-controllers-without-arrangement.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

test.each([
  {
    name: 'an arrangement',
    yaml: 'jointControllers: [{id: chain, arrangement: The chain answers requests.}]',
    found: [],
  },
  {
    name: 'a link to it',
    yaml: 'jointControllers: [{id: chain, url: https://chain.example/roles}]',
    found: [],
  },
  {
    name: 'no arrangement',
    yaml: `jointControllers:
  - id: chain
    parties: [{name: Chain Oy}]`,
    found: [
      '4: The joint control (chain) does not say how responsibilities are divided. The essence of the arrangement must be available to the reader (Article 26(2)).',
    ],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(jointControllersWithoutArrangement, noticeOf(yaml))).toEqual(found);
});

test('in Finnish', () => {
  const yaml = `jointControllers:
  - id: chain
    parties: [{name: Chain Oy}]`;
  expect(
    findingsOf(jointControllersWithoutArrangement, noticeOf(yaml, 'Text.', 'fi'), 'fi'),
  ).toEqual([
    '4: Yhteisrekisterinpitäjyydestä `chain` ei kerrota, miten vastuut on jaettu. Järjestelyn keskeisten osien on oltava lukijan saatavilla (26 artiklan 2 kohta).',
  ]);
});
