import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { noticeIn } from '../../../src/content/notice.ts';
import { stateOf } from '../../support/notices.ts';

const guide = readFileSync(new URL('../../../docs/writing.md', import.meta.url), 'utf8');
const examples = [...guide.matchAll(/^```markdown\n(.*?)^```$/gmsu)].map(([, text = '']) => text);

/** The example of the guide that holds some words. */
function example(words: string): string {
  const found = examples.find((text) => text.includes(words));
  if (found === undefined) throw new Error(`no example with ${words}`);
  return found;
}

const whole = example('title: Who gets your data');
const rest = `
| Personal data |  Obtained |
| --- | --- |
| Contact details | from you |
| Order details | from you |

| Group of people | Consists of children |
| --- | --- |
| Newsletter subscribers | no |

${example('**Controller:**')}
${example('**Data protection officer:**')}
${example('**Security:**')}
${example('**Automated decisions:**').replace(/^\*\*Transfers.*\n/mu, '')}
${example('## Newsletter')}
## Orders {#orders}

We deliver your orders.

${example('- **Legal basis:** contract')}`;

test('what the guide shows a lawyer to write is read, each as the fact that it tells', () => {
  const row = example('| Example Post Ltd');
  const text = whole.replace('processor | Switzerland |\n', (last) => last + row) + rest;
  const state = stateOf({ 'en/all.md': text }, 'en', undefined, 'text/1');
  expect(state.problems).toEqual([]);
  const facts = noticeIn(state, 'en')?.facts;
  expect(facts).toMatchObject({
    recipients: [
      { name: 'Example Host Ltd', role: 'processor', country: ['FI'] },
      { name: 'Example Mail Ltd', role: 'processor', country: ['CH'] },
      { name: 'Example Post Ltd', role: 'controller', country: ['FI'] },
    ],
    transfers: [{ country: 'CH', mechanisms: [{ kind: 'adequacy' }] }],
    controller: { name: 'Shop Oy', country: 'FI', email: ['privacy@shop.example'] },
    dataProtectionOfficer: { name: 'Maija Example', email: 'dpo@shop.example' },
    security: { measures: ['the servers are in a locked room', 'connections are encrypted'] },
    automatedDecisions: { none: 'No. A person makes every decision about you.' },
    purposes: [
      { id: 'newsletter', bases: [{ basis: 'consent' }], providing: [{ required: 'no' }] },
      {
        id: 'orders',
        bases: [
          { basis: 'contract', data: ['contact-details', 'order-details'] },
          { basis: 'legitimate-interests', data: ['order-details'] },
        ],
      },
    ],
    retention: [{ period: 'P3M', bound: 'at-most', from: 'the end of the subscription' }],
  });
});

test('the decision of the guide is read whole', () => {
  const purpose = '## Orders {#orders}\n\n- **Legal basis:** contract\n';
  const text = `---\ntitle: A\n---\n${purpose}\n${example('**Who decides:**')}`;
  const state = stateOf({ 'en/a.md': text }, 'en', undefined, 'text/1');
  expect(state.problems).toEqual([]);
  expect(noticeIn(state, 'en')?.facts.automatedDecisions).toEqual([
    {
      id: 'invoice',
      solely: true,
      purposes: ['orders'],
      logic: 'the system looks whether earlier invoices of yours are unpaid',
      significance: 'an order without an invoice',
      consequences: 'you may have to pay when you order',
      safeguards: 'you can ask that a person decides',
      ground: 'contract',
    },
  ]);
});

test('the table of a translation in the guide is that of its source', () => {
  const source = whole.replace(/\n\| Third country.*$/su, '\n');
  const translation = `---\ntitle: Kuka saa tietosi\n---\n${example('| Vastaanottaja')}`;
  const files = { 'en/all.md': source, 'fi/all.md': translation };
  const state = stateOf(files, 'en', undefined, 'text/1');
  expect(state.problems).toEqual([]);
  expect(noticeIn(state, 'fi')?.facts.recipients).toMatchObject([
    { id: 'example-host-ltd', activity: 'ylläpitää palvelimiamme', country: ['FI'] },
    { id: 'example-mail-ltd', activity: 'lähettää uutiskirjeen', country: ['CH'] },
  ]);
});

const line = /^\*\*Transfers.*$/mu.exec(example('**Transfers outside'))?.[0] ?? '';

test('a line of the guide says that there is none', () => {
  const state = stateOf({ 'en/a.md': `---\ntitle: A\n---\n${line}\n` }, 'en', undefined, 'text/1');
  expect(state.problems).toEqual([]);
  expect(noticeIn(state, 'en')?.facts.transfers).toEqual({
    none: 'None. We keep your data in Finland.',
  });
});
