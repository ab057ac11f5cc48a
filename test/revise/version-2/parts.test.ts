import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nothingKnown } from '../../../src/revise/version-1/read-content.ts';
import { readSection } from '../../../src/revise/version-1/read-section.ts';
import { bodyReader } from '../../../src/revise/version-2/body-reader.ts';
import { examples } from '../../redline/spec-documents.ts';
import { propertyRuns } from '../../support/property-runs.ts';
import { htmlBodies } from './html-bodies.ts';
import { partBodies } from './part-bodies.ts';

const whole = (body: string) => bodyReader.canonicalBody(bodyReader.toTree(body));

const inParts = (body: string) =>
  readSection(new TextEncoder().encode(`---\ntitle: T\n---\n${body}`), nothingKnown(), bodyReader)
    ?.body;

/** Lines with numbers of clauses, ids of headings and HTML among others. */
const lines = [
  ...[
    '',
    '',
    ' ',
    'Words of a text.',
    'Words, and more',
    '# A heading {#a}',
    '## B {#b}',
    '1.1 One',
  ],
  ...[
    '1.2 Two',
    '(a) first',
    '(b) second',
    'a. one',
    'b) two',
    '**(c)** third',
    '(i) roman',
    '§ 3 Law',
  ],
  ...['<b>bold', 'text</b>', '<div>', '</div>', '<!-- c -->', '- item', '  more', '> quote', '---'],
  ...[
    '| a | b |',
    '| - | - |',
    '[a]: b',
    '[^a]: note',
    'a[^a]',
    'ii. roman',
    'h. letter',
    'i. which',
  ],
];

const runs = propertyRuns(300);

test('a body says in parts what it says as a whole', () => {
  const body = fc
    .array(fc.constantFrom(...lines), { maxLength: 14 })
    .map((some) => some.join('\n'));
  fc.assert(
    fc.property(body, (text) => {
      expect(inParts(text)).toEqual(whole(text));
    }),
    { numRuns: runs, seed: 20_261_130 },
  );
});

test('so does every example of CommonMark beside others, and HTML and clauses', () => {
  const others = [...htmlBodies, ...partBodies, ...examples];
  const bodies = others.filter((body) => !body.includes('\r') && inParts(body) !== undefined);
  expect(bodies.length).toBeGreaterThan(others.length - 20);
  for (const [index, body] of bodies.entries()) {
    expect(inParts(body)).toEqual(whole(body));
    const pair = `${body}\n\nWords.\n\n${bodies[(index * 7) % bodies.length]}`;
    expect(inParts(pair)).toEqual(whole(pair));
  }
});
