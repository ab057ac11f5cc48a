import { expect, test } from 'vitest';
import { jointControllersContradicted } from '../../../../src/check/rules/consistency/joint-controllers-contradicted.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

const recipient = (role: string) => `recipients: [{id: club, name: Club, role: ${role}}]`;

test('joint control is told in one way', () => {
  const found = (yaml: string) => findingsOf(jointControllersContradicted, noticeOf(yaml));
  const none = 'jointControllers: {none: We decide alone.}';
  expect(found(`${none}\n${recipient('joint-controller')}`)).toEqual([
    '4: The notice says that there are no joint controllers ("We decide alone."), but calls the recipient "Club" (club) one (Article 5(1)(a) and Article 26(2)).',
  ]);
  expect(found(`${none}\n${recipient('controller')}`)).toEqual([]);
  expect(found(`jointControllers: [{id: club}]\n${recipient('joint-controller')}`)).toEqual([]);
});
