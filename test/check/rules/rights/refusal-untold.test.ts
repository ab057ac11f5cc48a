import { expect, test } from 'vitest';
import { refusalUntold } from '../../../../src/check/rules/rights/refusal-untold.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

type Case = { name: string; yaml: string; found: string[]; body?: string };

test.each<Case>([
  {
    name: 'in the text',
    yaml: 'rights: {access: {text: You can get a copy of your data.}}',
    body: 'If we refuse a request, we tell why.',
    found: [],
  },
  {
    name: 'in Finnish',
    yaml: 'rights: {access: {text: You can get a copy of your data.}}',
    body: 'Jos emme suostu pyyntöösi, perustelemme päätöksen.',
    found: [],
  },
  {
    name: 'in Swedish',
    yaml: 'rights: {access: {text: You can get a copy of your data.}}',
    body: 'Om vi avslår din begäran motiverar vi beslutet.',
    found: [],
  },
  {
    name: 'in a fact',
    yaml: `rights: {access: {text: You can get a copy of your data.}}
requests: {fee: "Requests are free. We refuse excessive ones."}`,
    found: [],
  },
  { name: 'no rights is another finding', yaml: 'requests: {fee: Free.}', found: [] },
  {
    name: 'not told',
    yaml: 'rights: {access: {text: You can get a copy of your data.}}',
    found: ['3: The notice does not say what happens if a request is not granted (Article 12(4)).'],
  },
])('$name', ({ yaml, body, found }) => {
  expect(findingsOf(refusalUntold, noticeOf(yaml, body))).toEqual(found);
});
