import { expect, test } from 'vitest';
import { requestOutcomeUntold } from '../../../../src/check/rules/rights/request-outcome-untold.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

type Case = { name: string; yaml: string; found: string[]; body?: string };

test.each<Case>([
  {
    name: 'all of it',
    yaml: `rights: {access: {text: You can get a copy of your data.}}
complaint: {authority: FI}`,
    body: 'If we refuse your request, we tell you why. You can go to court.',
    found: [],
  },
  {
    name: 'in Finnish',
    yaml: `rights: {erasure: {text: Poistamme tietosi pyynnöstäsi.}}
recipients: [{id: m, name: M}]
complaint: {authority: FI}`,
    body: 'Jos emme suostu pyyntöösi, perustelemme päätöksen. Poistosta ilmoitamme niille, joille olemme antaneet tiedot. Voit viedä asian tuomioistuimeen.',
    found: [],
  },
  {
    name: 'in Swedish',
    yaml: `rights: {erasure: {text: Vi raderar dina uppgifter.}}
recipients: [{id: m, name: M}]
complaint: {authority: FI}`,
    body: 'Om vi avslår din begäran motiverar vi beslutet. Vi underrättar mottagarna om rättelser. Du kan föra ärendet till domstol.',
    found: [],
  },
  {
    name: 'in a fact',
    yaml: `rights: {access: {text: You can get a copy of your data.}}
requests: {fee: "Requests are free. We refuse excessive ones."}`,
    found: [],
  },
  {
    name: 'no rights and no complaint are other findings',
    yaml: 'requests: {fee: Free.}',
    found: [],
  },
  {
    name: 'no recipients',
    yaml: `rights: {erasure: {text: You can have your data erased.}}
recipients: {none: Nobody.}`,
    body: 'If we refuse your request, we tell you why.',
    found: [],
  },
  {
    name: 'nothing of it, one finding',
    yaml: `rights: {erasure: {text: You can have your data erased.}}
recipients: [{id: m, name: M}]
complaint: {authority: FI}`,
    found: [
      '3: The notice does not say what happens if a request is refused (Article 12(4)), that recipients are told of corrections and erasures (Article 19) and that the matter can be taken to court (Article 79(1)). The law does not ask for it, but readers are helped by it.',
    ],
  },
  {
    name: 'no court',
    yaml: `rights: {access: {text: You can get a copy of your data.}}
complaint: {authority: FI}`,
    body: 'If we refuse your request, we tell you why.',
    found: [
      '3: The notice does not say that the matter can be taken to court (Article 79(1)). The law does not ask for it, but readers are helped by it.',
    ],
  },
])('$name', ({ yaml, body, found }) => {
  expect(findingsOf(requestOutcomeUntold, noticeOf(yaml, body))).toEqual(found);
});
