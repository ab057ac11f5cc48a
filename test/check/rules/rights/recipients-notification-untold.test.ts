import { expect, test } from 'vitest';
import { recipientsNotificationUntold } from '../../../../src/check/rules/rights/recipients-notification-untold.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

type Case = { name: string; yaml: string; found: string[]; body?: string };

test.each<Case>([
  {
    name: 'in the text',
    yaml: `rights: {erasure: {text: You can have your data erased.}}
recipients: [{id: m, name: M}]`,
    body: 'We inform the recipients of it.',
    found: [],
  },
  {
    name: 'in Finnish',
    yaml: `rights: {erasure: {text: Poistamme tietosi.}}
recipients: [{id: m, name: M}]`,
    body: 'Ilmoitamme siitä niille, joille olemme antaneet tiedot.',
    found: [],
  },
  {
    name: 'in Swedish',
    yaml: `rights: {erasure: {text: Vi raderar uppgifterna.}}
recipients: [{id: m, name: M}]`,
    body: 'Vi underrättar mottagarna om det.',
    found: [],
  },
  {
    name: 'no recipients',
    yaml: `rights: {erasure: {text: You can have your data erased.}}
recipients: {none: Nobody.}`,
    found: [],
  },
  {
    name: 'not told',
    yaml: `rights: {erasure: {text: You can have your data erased.}}
recipients: [{id: m, name: M}]`,
    found: [
      '3: The notice does not say that those who got the data are told of corrections and erasures (Article 19).',
    ],
  },
])('$name', ({ yaml, body, found }) => {
  expect(findingsOf(recipientsNotificationUntold, noticeOf(yaml, body))).toEqual(found);
});
