import { toString as textOf } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { printFacts } from '../../../../src/content/told/print/print-facts.ts';
import { printSource } from '../../../../src/content/told/print/print-source.ts';
import { writeFacts } from '../../../../src/content/told/print/write-facts.ts';
import { noticeOf } from '../../../support/notices.ts';

const notice = noticeOf(`
controller: {name: Example Oy, country: FI, email: [a@b.example]}
dataCategories:
  - {id: contact, name: Contact details, items: [name, "street, town"]}
purposes:
  - {id: letters, name: Newsletter, description: We send it., bases: [{basis: consent}], retention: [while, letters-kept], note: ask Ann}
recipients:
  - {id: mail, name: "Example | Mail, Inc.", role: processor}
retention:
  - {id: letters-kept, name: Addresses, period: P1Y, from: your last letter}
  - {id: while, data: [contact], period: P3M, bound: at-most}
transfers: {none: "None. Your data stay in Finland."}
rights: {access: {text: You see them., seen: Text.}}
`);
const [section] = notice.sections;
if (!section) throw new Error('No section, expected one.');

test('lists come first, then lines and tables, and headings last', () => {
  const { blocks, left } = printFacts(notice, section);
  expect(writeFacts(blocks)).toMatchInlineSnapshot(`
    "- **Controller:** Example Oy
    - **Country:** Finland
    - **E-mail:** a@b.example

    **Transfers outside the EEA:** None. Your data stay in Finland.

    | Personal data   | Includes           |
    | --------------- | ------------------ |
    | Contact details | name; street, town |

    | Recipient             | Role      |
    | --------------------- | --------- |
    | Example \\| Mail, Inc. | processor |

    | What is stored  | Storage period               |
    | --------------- | ---------------------------- |
    | Addresses       | 1 year from your last letter |
    | Contact details | at most 3 months             |

    ## Newsletter {#fact-purposes-letters}

    We send it.

    - **Legal basis:** consent
    - **Storage period:** at most 3 months
    - **Storage period:** Addresses
    "
  `);
  expect(left).toEqual(['purposes.letters.note']);
});

test('each entry has its place on the page', () => {
  const anchors = printFacts(notice, section).blocks.flatMap((block) => [
    block.data?.hProperties?.['id'],
    ...('children' in block ? block.children.map(({ data }) => data?.hProperties?.['id']) : []),
  ]);
  expect(anchors.filter(Boolean)).toEqual([
    'fact-data-categories-contact',
    'fact-recipients-mail',
    'fact-retention-letters-kept',
    'fact-retention-while',
    'fact-purposes-letters',
  ]);
});

test('what a text tells is not printed again', () => {
  const told = new Set(['controller', 'purposes.letters', 'transfers']);
  const { blocks } = printFacts(notice, section, told);
  expect(blocks.map(({ type }) => type)).toEqual(['table', 'table', 'table']);
});

test('a source has the ids of headings, placeholders for what has no name, and ids for front matter', () => {
  const { blocks, ids, left } = printSource(notice, section);
  const lines = writeFacts(blocks).split('\n');
  expect(lines).toContain('## Newsletter {#letters}');
  expect(lines).toContain('- **Storage period:** {{retention.while}}');
  expect(ids).toEqual({
    dataCategories: { contact: 'Contact details' },
    recipients: { mail: 'Example | Mail, Inc.' },
    retention: { 'letters-kept': 'Addresses', while: 'Contact details' },
  });
  expect(left).toEqual(['purposes.letters.note']);
});

test('an entry that no text can tell stays in front matter, and is on the page', () => {
  const odd = noticeOf('retention: [{id: odd, period: P1Y6M, then: delete}]');
  const [only] = odd.sections;
  if (!only) throw new Error('No section, expected one.');
  expect(printSource(odd, only)).toEqual({ blocks: [], left: ['retention.odd'], ids: {} });
  expect(
    printFacts(odd, only)
      .blocks.map((block) => textOf(block))
      .join(' '),
  ).toContain('1 year and 6 months');
});
