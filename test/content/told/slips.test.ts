import { describe, expect, test } from 'vitest';
import { stateOf } from '../../support/notices.ts';
import { codesOf, tell } from './tell.ts';

const table = (...rows: string[]) => {
  const columns = (rows[0]?.split('|').length ?? 2) - 2;
  return [rows[0], `|${' --- |'.repeat(columns)}`, ...rows.slice(1)].join('\n');
};

describe('what would be a false value is not read', () => {
  test('two absences of a kind in other words', () => {
    const told = tell('**Recipients:** None.\n\nText.\n\n**Recipients:** No. We print it.');
    expect(told.problems).toMatchObject([{ code: 'values-differ', related: [{ line: 5 }] }]);
    expect(told.facts).toEqual({});
  });

  test('the same absence twice is one', () => {
    const told = tell('**Recipients:** None.\n\nText.\n\n**Recipients:** None.');
    expect(told.problems).toEqual([]);
    expect(told.facts.recipients).toEqual({ none: 'None.' });
  });

  test('a second heading of the same name without an id', () => {
    const list = '\n\n- **Legal basis:** contract\n';
    const told = tell(`## Orders${list}\n## Orders${list}`);
    expect(codesOf(told)).toEqual(['told-name-twice']);
    expect(told.facts.purposes).toMatchObject([{ id: 'orders' }]);
    expect(codesOf(tell(`## Orders${list}\n## Orders {#b}${list}`))).toEqual([]);
  });

  test('a heading whose id is none', () => {
    const told = tell('## News {#news letter}\n\n- **Legal basis:** consent');
    expect(told.problems.map(({ code }) => code)).toEqual(['heading-id-malformed']);
    expect(told.facts).toEqual({});
  });

  test('definitions that begin with the name of a kind', () => {
    const told = tell('- **Controller:** who decides\n- **Processor:** who helps');
    expect(codesOf(told)).toEqual(['told-label-unknown']);
    expect(told.facts).toEqual({});
  });

  test('an absence under the label of a list', () => {
    const told = tell('- **Data protection officer:** None.');
    expect(codesOf(told)).toEqual(['told-item-line']);
    expect(told.facts).toEqual({});
  });

  test('cells that slid to the left', () => {
    const told = tell(table('| Recipient | Task | Role |', '| prints letters | processor | |'));
    expect(told.problems).toMatchObject([
      { code: 'told-cell-slid', data: { found: 'processor', column: 'Role' } },
    ]);
    expect(told.facts).toEqual({});
  });

  test('a free word that is one of a column that is filled is a word', () => {
    const told = tell(table('| Recipient | Task | Role |', '| A Ltd | public | processor |'));
    expect(told.problems).toEqual([]);
  });
});

describe('what begins like facts is found', () => {
  test.each([
    ['an absence among items', '- **Stored:** here\n- **Recipients:** None.', 'told-item-line'],
    [
      'security without a list right below',
      '**Security:**\n\nText.\n\n- locks',
      'told-measures-missing',
    ],
    ['a lead without a list', '**Security:** We do this:', 'told-measures-missing'],
    [
      'a slip in the first of two heads',
      table('| Recipent | Role |', '| A Ltd | processor |'),
      'told-kind-unknown',
    ],
    [
      'a slip in the second of two heads',
      table('| Recipient | Contry |', '| A Ltd | Finland |'),
      'told-label-unknown',
    ],
    [
      'a slip in the first of two labels',
      '- **Controler:** A Ltd\n- **Country:** Finland',
      'told-kind-unknown',
    ],
    ['spaces inside the bold signs', '** Recipients: ** None.', 'told-label-form'],
    [
      'a head with the word in it',
      table('| Recipient since 2020 | Task | Role |', '| A Ltd | a | processor |'),
      'told-kind-unknown',
    ],
    [
      'an empty head below the word',
      `Each recipient:\n\n${table('| | Task | Role |', '| A Ltd | a | processor |')}`,
      'told-kind-unknown',
    ],
  ])('%s', (_, body, code) => {
    const told = tell(body);
    expect(codesOf(told)).toEqual([code]);
    expect(told.facts).toEqual({});
  });

  test.each([
    table('| Recipient | Date |', '| A Ltd | 3 May |'),
    table('| Receipt | Date |', '| 1 | 3 May |'),
    '- **Contract:** 12\n- **Country:** Finland',
  ])('what is only like a word of facts is no error: %s', (body) => {
    expect(codesOf(tell(body)).filter((code) => code !== 'told-table-unread')).toEqual([]);
  });

  test('a table of other heads below the word is left alone', () => {
    const told = tell(`Our recipients:\n\n${table('| Firm | Task | Price |', '| A | b | c |')}`);
    expect(codesOf(told)).toEqual([]);
  });
});

describe('addresses', () => {
  const authority = (email: string) =>
    tell(`- **Supervisory authority:** Office\n- **E-mail:** ${email}`);

  test('are the target of a link, or what is written', () => {
    const expected = { name: 'Office', email: 'a@b.example' };
    for (const email of ['a@b.example', '[write](mailto:a@b.example?subject=x)']) {
      expect(authority(email).facts.complaint).toEqual({ authority: expected });
    }
  });

  test('that say two things are found', () => {
    const told = authority('[a@b.example](mailto:c@b.example)');
    expect(told.problems).toMatchObject([{ code: 'told-value-form', data: { reason: 'link' } }]);
  });

  test('a web address that leads elsewhere is found', () => {
    const told = tell(
      '- **Supervisory authority:** Office\n- **Website:** [https://a.example](https://b.example)',
    );
    expect(told.problems).toMatchObject([{ code: 'told-value-form', data: { reason: 'link' } }]);
  });
});

test('points of an article are known by their letters', () => {
  const told = tell('## Health\n\n- **Legal basis:** consent\n  - **Article 9:** a');
  expect(told.facts.purposes).toMatchObject([{ bases: [{ basis: 'consent', article9: 'a' }] }]);
});

test('a period ends with a possessive in Finnish', () => {
  const told = tell(
    table('| Mitä säilytetään | Säilytysaika |', '| Viestit | 2 vuotta vastauksestamme |'),
    'fi',
  );
  expect(told.facts.retention).toMatchObject([{ period: 'P2Y', from: 'vastauksestamme' }]);
});

test('a translation that leaves out a column is found once', () => {
  const text = (body: string) => `---\ntitle: Section\n---\n${body}\n`;
  const rows = (country: string) => [`| A Ltd | a |${country}`, `| B Ltd | b |${country}`];
  const en = table('| Recipient | Task | Country |', ...rows(' Finland |'));
  const fi = table('| Vastaanottaja | Tehtävä |', ...rows(''));
  const files = { 'en/a.md': text(en), 'fi/a.md': text(fi) };
  const { problems } = stateOf(files, 'en', undefined, 'text/1');
  expect(problems).toMatchObject([
    { code: 'told-translation-lacks', data: { label: 'Maa' }, related: [{ line: 6 }] },
  ]);
});

describe('the corrected line is shown', () => {
  const lineOf = (body: string) =>
    tell(body)
      .problems.filter(({ code }) => code.startsWith('told-'))
      .map(({ advice }) => advice?.['line']);

  test.each([
    [
      'a label of a column',
      table('| Recipient | Tsk | Role |', '| A Ltd | a | processor |'),
      '| Recipient | Task | Role |',
    ],
    [
      'a label of an item',
      '- **Controller:** A Ltd\n- **Contry:** Finland\n- **E-mail:** a@b.example',
      '- **Country:** Finland',
    ],
    ['a value', table('| Recipient | Role |', '| A Ltd | procesor |'), '| A Ltd | processor |'],
    [
      'two items that became one',
      '- **Controller:** A Ltd **Country:** Finland\n- **E-mail:** a@b.example',
      '- **Country:** Finland',
    ],
    [
      'a label that lost its colon',
      '- **Controller:** A Ltd\n- **Country** Finland\n- **E-mail:** a@b.example',
      '- **Country:** Finland',
    ],
    [
      'a label that lost its bold signs',
      '- **Controller:** A Ltd\n- Country: Finland\n- **E-mail:** a@b.example',
      '- **Country:** Finland',
    ],
    ['a full-width colon', '**Recipients：** None.', '**Recipients:** None.'],
  ])('%s', (_, body, line) => {
    expect(lineOf(body)).toEqual([line]);
  });

  test('but not where words belong elsewhere', () => {
    expect(lineOf(table('| Task | Role | Recipient |', '| a | processor | A Ltd |'))).toEqual([
      undefined,
    ]);
  });
});

test('words that are known are listed as they are written', () => {
  const { problems } = tell(table('| Empfänger | Rolle |', '| A GmbH | Zauberer |'), 'de');
  expect(problems[0]?.advice?.['list']).toMatch(/^Auftragsverarbeiter, eigenständiger/u);
});

describe('what is worth knowing', () => {
  test('a link whose address is no fact; the row is read', () => {
    const told = tell(table('| Recipient | Role |', '| [A Ltd](https://a.example) | processor |'));
    expect(codesOf(told)).toEqual(['told-link-unread']);
    expect(told.facts.recipients).toMatchObject([{ name: 'A Ltd', role: 'processor' }]);
  });

  test('an address that is written out is none', () => {
    const told = tell(table('| Recipient | Task |', '| A Ltd | answers at a@b.example |'));
    expect(codesOf(told)).toEqual([]);
  });

  test.each([
    ['a quote', '> | Recipient | Role |\n> | --- | --- |\n> | A Ltd | processor |'],
    ['code', '```\n| Recipient | Role |\n| --- | --- |\n```'],
    ['HTML', '<table><tr><th>Recipient</th><th>Role</th></tr></table>'],
  ])('a table in %s', (_, body) => {
    const told = tell(body);
    expect(codesOf(told)).toEqual(['told-table-unread']);
    expect(told.facts).toEqual({});
  });
});

describe('lists below a heading', () => {
  test('without the label that names the kind are found', () => {
    const told = tell('## News\n\n- **Data:** e-mail address\n- **Recipients:** A Ltd');
    expect(told.problems).toMatchObject([
      { code: 'told-kind-unknown', advice: { nearest: 'Legal basis' } },
    ]);
    expect(told.facts).toEqual({});
  });

  test('of one label, or with a strange one, are left alone', () => {
    for (const list of ['- **Data:** 20 GB a month', '- **Data:** 20 GB\n- **Calls:** free']) {
      expect(codesOf(tell(`## Subscription\n\n${list}`))).toEqual([]);
    }
  });

  test('a nested label that lost its signs is shown as it should be', () => {
    const told = tell('## Books\n\n- **Legal basis:** legal obligation\n  - Law: Books Act');
    expect(told.problems).toMatchObject([
      { code: 'told-label-form', advice: { line: '- **Law:** Books Act' } },
    ]);
  });

  test('a plain list below a label that takes none is found', () => {
    const told = tell('- **Changes:**\n  - email\n- **Promise:** we tell you');
    expect(codesOf(told)).toEqual(['told-nested']);
  });
});

describe('what belongs to one of two legal bases', () => {
  const flat = [
    '- **Legal basis:** contract',
    '- **Data:** Address',
    '- **Legal basis:** legal obligation',
    '- **Law:** Books Act',
    '- **Data:** Orders',
    '- **Recipients:** A Ltd',
  ];
  const recipients = table('| Recipient | Role |', '| A Ltd | processor |');
  const purposeIn = (items: readonly string[]) => {
    const told = tell(`${recipients}\n\n## Orders\n\n${items.join('\n')}`);
    return { told, purpose: told.facts.purposes?.[0] };
  };

  test('is found beside the bases, and is not read as that of both', () => {
    const { told, purpose } = purposeIn(flat);
    const found = told.problems.filter(({ code }) => code === 'told-basis-flat');
    expect(codesOf(told)).toEqual(Array(3).fill('told-basis-flat'));
    expect(found.map(({ advice }) => advice?.['line']).toSorted()).toEqual([
      '- **Data:** Address',
      '- **Data:** Orders',
      '- **Law:** Books Act',
    ]);
    expect(purpose).toMatchObject({ recipients: ['a-ltd'] });
    expect(purpose).not.toHaveProperty('data');
  });

  test('is read once the lines are indented as told', () => {
    const indented = flat.map((line) => line.replace(/^- \*\*(?:Data|Law)/u, '  $&'));
    const { told, purpose } = purposeIn([...indented.slice(0, 5), '- **Data:** Address, Orders']);
    expect(codesOf(told)).toEqual([]);
    expect(purpose).toMatchObject({
      bases: [
        { basis: 'contract', data: ['address'] },
        { basis: 'legal-obligation', data: ['orders'] },
      ],
      data: ['address', 'orders'],
    });
  });

  test('is not meant by the same label twice below one basis', () => {
    const { told, purpose } = purposeIn([...flat.slice(0, 2), '- **Data:** Orders']);
    expect(codesOf(told)).toEqual([]);
    expect(purpose).toMatchObject({ data: ['address', 'orders'] });
  });
});

describe('a list that begins inside another one', () => {
  const controller = '- **Controller:** A Ltd\n- **Country:** Finland\n';
  const officer = '- **Data protection officer:** Maija\n- **E-mail:** dpo@a.example';

  test('is found, and nothing of it is read as the first one', () => {
    const told = tell(`${controller}\n${officer}`);
    expect(codesOf(told)).toEqual(['told-list-joined']);
    expect(told.problems[0]?.at.line).toBe(8);
    expect(told.facts).toEqual({ controller: { name: 'A Ltd', country: 'FI' } });
  });

  test('is found where its label has a slip', () => {
    const told = tell(`${controller}\n${officer.replace('officer', 'oficer')}`);
    expect(codesOf(told)).toEqual(['told-list-joined']);
    expect(told.facts).toEqual({ controller: { name: 'A Ltd', country: 'FI' } });
  });

  test('behind one label keeps that from being read too', () => {
    const told = tell(`- **Controller:** who decides\n${officer}`);
    expect(codesOf(told)).toEqual(['told-list-joined']);
    expect(told.facts).toEqual({});
  });

  test('is a list of its own with the other sign, or behind a sentence', () => {
    const facts = {
      controller: { name: 'A Ltd', country: 'FI' },
      dataProtectionOfficer: { name: 'Maija', email: 'dpo@a.example' },
    };
    for (const second of [officer.replaceAll('- ', '* '), `Text.\n\n${officer}`]) {
      const told = tell(`${controller}\n${second}`);
      expect(told.problems).toEqual([]);
      expect(told.facts).toMatchObject(facts);
    }
  });
});

test('names of a table that cannot be read are not told of again', () => {
  const head = '| Recipient | Contry |';
  const list = '## News\n\n- **Legal basis:** consent\n- **Recipients:** A Ltd';
  const told = tell(`${table(head, '| A Ltd | Finland |')}\n\n${list}`);
  expect(codesOf(told)).toEqual(['told-label-unknown']);
  expect(told.facts.purposes).toMatchObject([{ id: 'news' }]);
  expect(told.facts.purposes?.[0]).not.toHaveProperty('recipients');
});

test('a slip in the label that makes news of changes facts is found', () => {
  expect(codesOf(tell('- **Changes:** by e-mail\n- **Promis:** we tell you'))).toEqual([
    'told-label-unknown',
  ]);
  expect(codesOf(tell('- **Changes:** the café opens at eight\n- **Thanks:** to you'))).toEqual([]);
});

test('an answer about children is no absence', () => {
  const told = tell("- **Services for children:** no\n- **Guardian's consent:** we ask");
  expect(told.problems).toEqual([]);
  expect(told.facts.children).toMatchObject({ offeredDirectly: false });
});
