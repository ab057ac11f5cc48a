import { describe, expect, test } from 'vitest';
import { codesOf, tell } from './tell.ts';

const list = (...items: string[]) => items.map((item) => `- ${item}`).join('\n');
const purpose = (...items: string[]) => `## Letter {#letter}\n\nWe send it.\n\n${list(...items)}`;

test('a heading with a list is a purpose; labels below a basis are of it', () => {
  const { facts, problems } = tell(
    purpose(
      '**Legal basis:** consent (Article 6(1)(a))\n  - **Data:** address',
      '**Legal basis:** legitimate interest\n  - **Data:** orders\n  - **Interest:** selling more',
      '**Data:** address, orders',
      '**Storage period:** 3 months from the last letter',
      '**Must you give the data?** no; without an address there is no letter',
      '**Direct marketing:** e-mail and letter',
    ),
  );
  expect(problems).toEqual([]);
  expect(facts.purposes).toEqual([
    {
      id: 'letter',
      name: 'Letter',
      description: 'We send it.',
      bases: [
        { basis: 'consent', data: ['address'] },
        { basis: 'legitimate-interests', data: ['orders'], interest: 'selling more' },
      ],
      data: ['address', 'orders'],
      retention: ['letter'],
      providing: [{ required: 'no', consequences: 'without an address there is no letter' }],
      marketing: { channels: ['email', 'post'] },
    },
  ]);
  expect(facts.retention).toEqual([{ id: 'letter', period: 'P3M', from: 'the last letter' }]);
  expect(facts.dataCategories?.map(({ name }) => name)).toEqual(['address', 'orders']);
});

test('a single kind is known by its first label', () => {
  const { facts, problems } = tell(
    [
      list(
        '**Controller:** Shop Ltd',
        '**Postal address:** Street 1, P.O. Box 2, 00100 Helsinki',
        '**Contact person:** A. B.',
        "**Contact's e-mail:** a@b.example",
      ),
      '## Officer',
      list(
        '**Data protection officer:** C. D.',
        '**E-mail**: [dpo@b.example](mailto:dpo@b.example)',
      ),
      '## Requests',
      list('**Requests:** a@b.example', '**Answer within:** one month', '**Fees:** none'),
      '## Authority',
      list(
        '**Supervisory authority:** Office of the Data Protection Ombudsman',
        '**Complaint:** You can complain.',
      ),
      '## Changes',
      list(
        '**How changes are announced:** e-mail and on our website',
        '**Before the change, at least:** 14 days',
      ),
      '## Children',
      list('**Services for children:** yes', '**Age limit:** 13 years'),
    ].join('\n\n'),
  );
  expect(problems).toEqual([]);
  expect(facts).toEqual({
    controller: {
      name: 'Shop Ltd',
      address: { street: 'Street 1', poBox: 'P.O. Box 2', postcode: '00100', city: 'Helsinki' },
      contact: { person: 'A. B.', email: 'a@b.example' },
    },
    dataProtectionOfficer: { name: 'C. D.', email: 'dpo@b.example' },
    requests: { email: ['a@b.example'], answerWithin: 'P1M', fee: 'none' },
    complaint: { authority: 'FI', text: 'You can complain.' },
    changes: { tell: ['email', 'website'], before: 'P14D' },
    children: { offeredDirectly: true, ageLimit: 13 },
  });
});

test('a decision and joint controllers have a heading', () => {
  const { facts, problems } = tell(
    [
      '## Orders {#orders}',
      list('**Legal basis:** contract'),
      '## Credit {#credit}',
      list(
        '**Who decides:** a computer alone',
        '**For the purposes:** Orders',
        '**Ground:** contract',
        '**Logic:** points are added',
        '**Law:** Act (1/2020), section 2',
      ),
      '## Together {#together}',
      list(
        '**Parties:** A Ltd\n  - **Country:** Finland',
        '**Parties:** B Ltd',
        '**Arrangement:** A Ltd answers.',
      ),
    ].join('\n\n'),
  );
  expect(problems).toEqual([]);
  expect(facts.automatedDecisions).toEqual([
    {
      id: 'credit',
      solely: true,
      purposes: ['orders'],
      ground: 'contract',
      logic: 'points are added',
      law: [{ name: 'Act', number: '1/2020', section: 'section 2' }],
    },
  ]);
  expect(facts.jointControllers).toEqual([
    {
      id: 'together',
      parties: [{ name: 'A Ltd', country: 'FI' }, { name: 'B Ltd' }],
      arrangement: 'A Ltd answers.',
    },
  ]);
});

test('security is a label and the list behind it', () => {
  expect(tell('**Security:**\n\n- locks\n- keys').facts).toEqual({
    security: { measures: ['locks', 'keys'] },
  });
  expect(tell('**Security:** we have locks.').facts).toEqual({});
});

describe('a damaged list is found, and tells nothing false', () => {
  test.each([
    [
      'a label with a slip',
      purpose('**Legal basis:** consent', '**Recipents:** A'),
      ['told-label-unknown'],
      ['bases'],
    ],
    [
      'the naming label with a slip',
      purpose('**Legal bassis:** consent', '**Data:** x'),
      ['told-kind-unknown'],
      undefined,
    ],
    [
      'the naming label later',
      purpose('**Data:** x', '**Legal basis:** consent'),
      ['told-kind-unknown'],
      undefined,
    ],
    [
      'a label that lost its bold',
      purpose('Legal basis: consent', 'Data: x'),
      ['told-label-form'],
      undefined,
    ],
    [
      'a second label without its colon, of a list that needs one',
      '- **Cookie notice:**\n- **Choices** https://shop.example/cookies\n',
      ['told-label-form'],
      undefined,
    ],
    [
      'a value glued to its label',
      purpose('**Legal basis:**consent', '**Data:** x'),
      ['told-label-form'],
      undefined,
    ],
    [
      'an item that joined the one above',
      purpose('**Legal basis:** consent\n-**Data:** x'),
      ['told-items-joined'],
      [],
    ],
    [
      'an item that is indented',
      purpose('**Legal basis:** consent', '**Data:** x\n  - **Recipients:** A'),
      ['told-nested'],
      ['bases'],
    ],
    [
      'prose between items',
      `${purpose('**Legal basis:** consent')}\n\nText.\n\n- **Data:** x`,
      ['told-list-split'],
      ['bases'],
    ],
    [
      'another sign before items',
      `${purpose('**Legal basis:** consent')}\n* **Data:** x`,
      ['told-list-split'],
      ['bases'],
    ],
    [
      'an item without a label',
      purpose('**Legal basis:** consent', 'x'),
      ['told-item-unlabelled'],
      ['bases'],
    ],
    ['no heading', list('**Legal basis:** consent'), ['told-heading-missing'], undefined],
    [
      'two lists under a heading',
      `${purpose('**Legal basis:** consent')}\n\nText.\n\n- **Legal basis:** contract`,
      ['told-list-second'],
      ['bases'],
    ],
    [
      'a placeholder in the name',
      `## {{controller.name}}\n\n${list('**Legal basis:** consent')}`,
      ['told-placeholder'],
      undefined,
    ],
    [
      'an empty value',
      purpose('**Legal basis:** consent', '**Profiling:**'),
      ['told-value-empty'],
      ['bases'],
    ],
    [
      'an absence inside an entry',
      purpose('**Legal basis:** consent', '**Recipients:** none'),
      ['told-name-unknown'],
      ['bases'],
    ],
    [
      'an article of another basis',
      purpose('**Legal basis:** consent (Article 6(1)(f))'),
      ['told-value-form'],
      [],
    ],
    [
      'a label told twice',
      purpose('**Legal basis:** consent', '**Profiling:** a', '**Profiling:** b'),
      ['told-label-again'],
      ['bases', 'profiling'],
    ],
    [
      'a full-width colon',
      purpose('**Legal basis：** consent', '**Data:** x'),
      ['told-characters'],
      undefined,
    ],
  ])('%s', (_, body, codes, fields) => {
    const told = tell(body);
    const [found] = told.facts.purposes ?? [];
    const ofEntry = Object.keys(found ?? {}).filter(
      (key) => !['id', 'name', 'description'].includes(key),
    );
    expect(codesOf(told)).toEqual(codes);
    expect(found && ofEntry).toEqual(fields);
  });
});

describe('an ordinary list is left alone', () => {
  test.each([
    ['no labels', list('one', 'two')],
    ['labels of contact details', list('**E-mail:** a@b.example', '**Phone:** 12345')],
    ['news', list('**Changes to this notice:** we added a page', '**Careers:** apply')],
    ['a glossary', list('**Cookie:** a small file', '**Server:** a machine')],
    ['a request among tips', list('**Requests:** be brief')],
  ])('%s', (_, body) => {
    const told = tell(body);
    expect(codesOf(told)).toEqual([]);
    expect(told.facts).toEqual({});
  });
});
