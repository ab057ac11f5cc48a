import { expect, test } from 'vitest';
import type { Locale } from '../../../schema/languages.ts';
import { judgeSentences } from '../../../src/check/held/judge-sentences.ts';
import { readSections } from '../../../src/check/text/read-sections.ts';
import { noticeOf, stateOf } from '../../support/notices.ts';

const day = '2026-11-30';

/** Each sentence of a section as one line: its state, what is not held of it, and its first words. */
function judged(yaml: string, body: string, locale: Locale = 'en'): string[] {
  return judgeSentences(noticeOf(yaml, body, locale), day, readSections()).map(
    ({ state, claims, text }) => {
      const lacking = claims
        .filter(({ isHeld }) => !isHeld)
        .map(({ kind, polarity, unknown }) =>
          [kind, polarity, ...unknown.map(({ of, value }) => `${of} ${value}`)].join(' '),
        );
      return [state, ...lacking, text].join(' | ');
    },
  );
}

const retention = 'retention: [{id: customers, period: P5Y, from: the last order}]';
const transfers =
  'recipients: [{id: mailer, name: Spruce Mail Ltd}]\ntransfers: [{id: us, recipients: [mailer], country: US}]';

test.each([
  [
    'a period that a fact has is held, in figures or words',
    retention,
    'We keep your data for five years.',
    ['held | We keep your data for five years.'],
  ],
  [
    'another period is not, though another fact has it',
    `${retention}\nchanges: {before: P6Y}`,
    'We keep your data for six years.',
    ['unheld | retention affirmed periods P6Y | We keep your data for six years.'],
  ],
  [
    'where no fact of the kind is there, the claim is not held',
    'controller: {name: Shop Ltd}',
    'We keep your data for five years.',
    ['unheld | retention affirmed | We keep your data for five years.'],
  ],
  [
    'a denial is held by a declared absence',
    'transfers: {none: We transfer nothing.}',
    'We do not transfer your data outside the EEA.',
    ['held | We do not transfer your data outside the EEA.'],
  ],
  [
    'by silence it is not',
    retention,
    'We do not transfer your data outside the EEA.',
    ['unheld | transfer denied | We do not transfer your data outside the EEA.'],
  ],
  [
    'a declared absence holds no affirmation',
    'transfers: {none: We transfer nothing.}',
    'Your data is transferred to the United States.',
    ['unheld | transfer affirmed | Your data is transferred to the United States.'],
  ],
  [
    'the country of a transfer is compared, and who receives the data',
    transfers,
    'Your data is transferred to Spruce Mail Ltd in the United States.',
    ['held | Your data is transferred to Spruce Mail Ltd in the United States.'],
  ],
  [
    'another country is not held',
    transfers,
    'Your data is transferred to India.',
    ['unheld | transfer affirmed countries IN | Your data is transferred to India.'],
  ],
  [
    'an address of the authority is known from the table',
    'complaint: {authority: FI}',
    'You may lodge a complaint with the authority: tietosuoja@om.fi.',
    ['held | You may lodge a complaint with the authority: tietosuoja@om.fi.'],
  ],
  [
    'each claim must be held, and what no fact can say never is',
    transfers,
    'We use your messages to train our AI models.',
    [
      'unheld | purpose affirmed | data affirmed | model-training affirmed | We use your messages to train our AI models.',
    ],
  ],
])('%s', (_, yaml, body, expected) => {
  expect(judged(yaml, body)).toEqual(expected);
});

test('a sentence without a claim is held where it shows a fact', () => {
  const yaml = `controller: {name: Shop Ltd, phone: [09 123 4567], seen: our head of accounts answers}
requests: {answerWithin: P1M}`;
  const body = `At our office our head of accounts answers. Call 09 123 4567. It takes {{requests.answerWithin}}.
A month is long. Here \\{{controller.name}} is how it is written.`;
  expect(judged(yaml, body).map((line) => line.split(' | ').at(0))).toEqual([
    'held',
    'held',
    'held',
    'held',
    'unrecognised',
  ]);
});

test('a fact is shown in its own section, a translated one too', () => {
  const head = (yaml: string) => `---\ntitle: Section\n${yaml}\n---\n`;
  const { notices } = stateOf(
    {
      'fi/a.md': `${head('requests: {answerWithin: P1M}')}Kuukausi on pitkä aika.\n`,
      'fi/b.md': `${head('')}Kuukausi on pitkä aika.\n`,
      'en/a.md': `${head('')}A month is long.\n`,
      'en/b.md': `${head('')}A month is long.\n`,
    },
    'fi',
  );
  const states = notices.flatMap((notice) => judgeSentences(notice, day, readSections()));
  expect(states.map(({ locale, section, state }) => `${locale} ${section} ${state}`)).toEqual([
    'fi a held',
    'fi b unrecognised',
    'en a held',
    'en b unrecognised',
  ]);
});

test('places are those of the file, behind what a placeholder printed too', () => {
  const body =
    'We are {{controller.name}}. The sun shines.\n\n- **{{controller.name}}** and\n  others.';
  const notice = noticeOf('controller: {name: The Old Bookshop of Spruce Street}', body);
  const places = judgeSentences(notice, day, readSections()).map(
    ({ place: { line, column, endLine, endColumn } }) =>
      `${line}:${column}-${endLine}:${endColumn}`,
  );
  expect(places).toEqual(['5:1-5:28', '5:29-5:44', '7:5-8:10']);
});

test('what stands in HTML is counted, and not recognised', () => {
  const body = '# Data\n\nWe keep <b>your data</b> for five years.\n\n<p>We sell your data.</p>';
  expect(judged(retention, body)).toEqual([
    'held | We keep your data for five years.',
    'unrecognised | We sell your data.',
  ]);
  const notice = noticeOf(retention, body);
  const [, html] = judgeSentences(notice, day, readSections());
  expect(html?.place).toMatchObject({ line: 9, column: 4, endLine: 9, endColumn: 22 });
});

test('of a language whose prose is not read nothing is recognised', () => {
  const notice = noticeOf(retention, 'We keep your data for five years. The sun shines.');
  const states = judgeSentences(notice, day, () => undefined).map(({ state }) => state);
  expect(states).toEqual(['held', 'unrecognised']);
});
