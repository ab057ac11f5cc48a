import { expect, test } from 'vitest';
import type { Plain } from '../../../src/revise/canonical-json.ts';
import { nothingKnown } from '../../../src/revise/version-1/read-content.ts';
import { digestRevision } from '../../../src/revise/version-3/digest-revision.ts';
import { readContent } from '../../../src/revise/version-3/read-content.ts';
import { filesFrom } from '../../support/memory-files.ts';

// Released revisions rest on these values. They never change: what is digested otherwise is another version.

const record: Plain = { published: '2026-11-01', files: {}, digest: {}, facts: 'text/1' };
const outline = { languages: ['en'], sections: ['data'], figures: [] } as const;
const section =
  '---\ntitle: Data\n---\n| Recipient | Country |\n| --- | --- |\n| Acme | Finland |\n';
const facts = `schemaVersion: 1
facts:
  en:
    data:
      recipients:
        - id: acme
          name: Acme
          country: [FI]
lines: {en: {data: {recipients.acme: 6}}}
`;

function digestOf(written: string | undefined, known = nothingKnown()): string | undefined {
  const files = filesFrom({
    'a/en/data.md': section,
    ...(written !== undefined && { 'a/facts.yaml': written }),
  });
  const own = { ...outline, ...(written !== undefined && { facts: 'text/1' as const }) };
  const content = readContent(files, 'a', own, known);
  return content && digestRevision(record, content, known.texts);
}

test('version 3 digests facts as ever', () => {
  expect(digestOf(facts)).toBe(
    'sha256-4b4673d84b6e8bb56b65f3f7d4193f4377b5ee7fc1902f6866e6f7ea788b4994',
  );
});

test('version 3 digests a notice without facts in its text as ever', () => {
  expect(digestOf(undefined)).toBe(
    'sha256-6198169ecdc5d15c1f862589b3acd4045c80300993452c18d58da425cc1a247c',
  );
  expect(digestOf('schemaVersion: 1\nfacts: {}\nlines: {}\n')).toBe(digestOf(undefined));
});

test.each([
  ['the order of keys', facts.replace(/( {10}name: Acme\n)( {10}country.*\n)/u, '$2$1')],
  ['line ends', facts.replaceAll('\n', '\r\n')],
  ['quotes', facts.replace('[FI]', '["FI"]')],
  ['lines', facts.replace('acme: 6', 'acme: 7')],
])('version 3 does not count %s of facts', (_, other) => {
  expect(other).not.toBe(facts);
  expect(digestOf(other)).toBe(digestOf(facts));
});

test.each([
  ['a value', facts.replace('FI', 'SE')],
  ['an id', facts.replace('id: acme', 'id: acme-2')],
  ['a section', facts.replace('    data:', '    date:')],
])('version 3 counts %s of facts', (_, other) => {
  expect(digestOf(other)).not.toBe(digestOf(facts));
});

test('what was read before is the same, whatever other facts were read', () => {
  const known = nothingKnown();
  const all = [facts, facts.replace('FI', 'SE'), facts];
  expect(all.map((one) => digestOf(one, known))).toEqual(all.map((one) => digestOf(one)));
});

test.each(['facts: [', '- a\n', 'lines: {}\n'])(
  'facts that cannot be read have no digest: %j',
  (text) => {
    expect(digestOf(text)).toBeUndefined();
  },
);
