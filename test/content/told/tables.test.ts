import { describe, expect, test } from 'vitest';
import { codesOf, tell } from './tell.ts';

const table = (...rows: string[]) => {
  const columns = (rows[0]?.split('|').length ?? 2) - 2;
  return [rows[0], `|${' --- |'.repeat(columns)}`, ...rows.slice(1)].join('\n');
};
const recipients = (...rows: string[]) => table('| Recipient | Task | Role | Country |', ...rows);
const mail = '| Mail Ltd | sends letters | processor | Finland |';

test('each row of a table is an entry, each cell a field at its place', () => {
  const { facts, problems } = tell(
    recipients(mail, '| Host, Inc. | – | controller | Sweden and the Netherlands |'),
  );
  expect(problems).toEqual([]);
  expect(facts.recipients).toEqual([
    {
      id: 'mail-ltd',
      name: 'Mail Ltd',
      activity: 'sends letters',
      role: 'processor',
      country: ['FI'],
    },
    { id: 'host-inc', name: 'Host, Inc.', role: 'controller', country: ['SE', 'NL'] },
  ]);
});

test('a finding points at the words of a cell, without pipe and spaces', () => {
  const { problems } = tell(recipients('| Mail Ltd |  sends   |   procesor | Finland |'));
  expect(problems).toMatchObject([
    {
      code: 'told-value-unknown',
      at: { line: 7, column: 27, endLine: 7, endColumn: 35 },
      advice: { nearest: 'processor' },
    },
  ]);
});

test('the second row of a country and recipient is a further mechanism', () => {
  const { facts, problems } = tell(
    [
      recipients('| Mail Ltd | sends letters | processor | United States |'),
      table(
        '| Third country | Recipient | Basis |',
        '| USA | Mail Ltd | standard contractual clauses |',
        '| USA | Mail Ltd | binding corporate rules |',
      ),
    ].join('\n\n'),
  );
  expect(problems).toEqual([]);
  expect(facts.transfers).toEqual([
    {
      id: 'us-mail-ltd',
      country: 'US',
      recipients: ['mail-ltd'],
      mechanisms: [{ kind: 'scc' }, { kind: 'bcr' }],
    },
  ]);
});

test('what is stored is a known category, or has a name of its own', () => {
  const { facts, problems } = tell(
    [
      table('| Personal data | Includes |', '| Contact details | name, address |'),
      table(
        '| What is stored | Storage period |',
        '| Contact details | 2 years |',
        '| Logs | at most 30 days |',
      ),
    ].join('\n\n'),
  );
  expect(problems).toEqual([]);
  expect(facts.retention).toEqual([
    { id: 'contact-details', data: ['contact-details'], period: 'P2Y' },
    { id: 'logs', name: 'Logs', period: 'P30D', bound: 'at-most' },
  ]);
});

test('a right in several rows has a way for each of their purposes', () => {
  const { facts, problems } = tell(
    [
      '## Shop {#shop}\n\n- **Legal basis:** contract',
      '## Letter {#letter}\n\n- **Legal basis:** consent',
      table(
        '| Right | Meaning | Purposes | How |',
        '| Right of access | You get a copy. | Shop | Write to the shop. |',
        '| Right of access | You get a copy. | Letter | Write to us. |',
      ),
    ].join('\n\n'),
  );
  expect(problems).toEqual([]);
  expect(facts.rights?.access).toEqual({
    text: 'You get a copy.',
    channels: [
      { purposes: ['shop'], how: 'Write to the shop.' },
      { purposes: ['letter'], how: 'Write to us.' },
    ],
  });
});

describe('a damaged table is found, and tells nothing false', () => {
  test.each([
    [
      'a word for the kind with a slip',
      table('| Recipent | Task | Role |', '| A Ltd | x | processor |'),
      'told-kind-unknown',
      undefined,
    ],
    [
      'columns that changed places',
      table('| Role | Recipient | Country | Task |', '| processor | A Ltd | Finland | x |'),
      'told-kind-unknown',
      undefined,
    ],
    [
      'a column with a slip',
      table('| Recipient | Task | Rolle |', '| A Ltd | x | processor |'),
      'told-label-unknown',
      undefined,
    ],
    [
      'a column twice',
      table('| Recipient | Task | Activity |', '| A Ltd | x | y |'),
      'told-label-twice',
      undefined,
    ],
    [
      'letters of another script',
      table('| Rеcipient | Task | Role |', '| A Ltd | x | processor |'),
      'told-characters',
      undefined,
    ],
    [
      'a missing cell',
      recipients(mail, '| B Ltd | x | processor |'),
      'told-row-cells',
      ['Mail Ltd'],
    ],
    [
      'a cell too much',
      recipients(mail, '| B Ltd | x | processor | Finland | Sweden |'),
      'told-row-cells',
      ['Mail Ltd'],
    ],
    [
      'a sentence glued to the table',
      recipients(mail, 'Note this text.'),
      'told-row-cells',
      ['Mail Ltd'],
    ],
    [
      'an empty line between rows',
      recipients(mail, '', '| B Ltd | x | processor | Finland |'),
      'told-row-outside',
      ['Mail Ltd'],
    ],
    [
      'an empty first cell',
      recipients(mail, '| | x | processor | Finland |'),
      'told-row-unnamed',
      ['Mail Ltd'],
    ],
    [
      'an unknown value',
      recipients(mail, '| B Ltd | x | helper | Finland |'),
      'told-value-unknown',
      ['Mail Ltd'],
    ],
    [
      'an unknown country',
      recipients(mail, '| B Ltd | x | processor | Findland |'),
      'told-value-unknown',
      ['Mail Ltd'],
    ],
    [
      'a struck-through value',
      recipients(mail, '| B Ltd | ~~x~~ | processor | Finland |'),
      'told-markup',
      ['Mail Ltd'],
    ],
    [
      'HTML in a value',
      recipients(mail, '| B Ltd | <b>x</b> | processor | Finland |'),
      'told-markup',
      ['Mail Ltd'],
    ],
    [
      'a placeholder in a value',
      recipients(mail, '| B Ltd | {{controller.name}} | processor | Finland |'),
      'told-placeholder',
      ['Mail Ltd'],
    ],
  ])('%s', (_, body, code, names) => {
    const told = tell(body);
    const { recipients: found } = told.facts;
    expect(codesOf(told)).toEqual([code]);
    expect(Array.isArray(found) ? found.map(({ name }) => name) : found).toEqual(names);
  });

  test('a head that stands again after a page break is no entry', () => {
    const told = tell(recipients(mail, '| Recipient | Task | Role | Country |'));
    expect(codesOf(told)).toEqual([]);
    expect(told.facts.recipients).toHaveLength(1);
  });
});

describe('an ordinary table is left alone', () => {
  test.each([
    ['other words', table('| Month | Visitors |', '| May | 12 |')],
    ['a kind and no field of it', table('| Country | Phone |', '| Finland | 1 |')],
    ['too general a word', table('| Data | Purpose | Storage |', '| name | orders | 2 years |')],
  ])('%s', (_, body) => {
    const told = tell(body);
    expect(codesOf(told)).toEqual([]);
    expect(told.facts).toEqual({});
  });

  test.each([
    ['a word for a kind alone', table('| Recipient | Note |', '| A Ltd | x |')],
    ['a table in a quote', recipients(mail).replaceAll(/^/gmu, '> ')],
  ])('%s is worth knowing', (_, body) => {
    const told = tell(body);
    expect(codesOf(told)).toEqual(['told-table-unread']);
    expect(told.facts).toEqual({});
  });
});
