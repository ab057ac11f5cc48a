import { expect, test } from 'vitest';
import type { Plain } from '../../../src/revise/canonical-json.ts';
import { nothingKnown } from '../../../src/revise/version-1/read-content.ts';
import { digestRevision } from '../../../src/revise/version-4/digest-revision.ts';
import { readContent } from '../../../src/revise/version-4/read-content.ts';
import { filesFrom } from '../../support/memory-files.ts';

// Released revisions rest on these values. They never change: what is digested otherwise is another version.

const record: Plain = { published: '2026-11-01', files: {}, digest: {} };
const outline = { languages: ['en'], sections: ['data'], figures: [] } as const;
const section = '---\ntitle: Data\nrecipients: [{use: acme}]\n---\nText.\n';
const shared = `schemaVersion: 1
recipients:
  - id: acme
    name: Acme
    country: [FI]
`;

function digestOf(written: string | undefined): string | undefined {
  const files = filesFrom({
    'a/en/data.md': section,
    ...(written !== undefined && { 'a/shared.yaml': written }),
  });
  const content = readContent(files, 'a', outline, nothingKnown());
  return content && digestRevision(record, content);
}

test('version 4 digests shared entries as ever', () => {
  expect(digestOf(shared)).toMatchInlineSnapshot(
    `"sha256-36cc1d3cd51759eca975e5dd1677bb41b4f1cf4d16a15bc065952a8d0bc9d449"`,
  );
});

test.each([
  ['the order of keys', shared.replace(/( {4}name: Acme\n)( {4}country.*\n)/u, '$2$1')],
  ['line ends', shared.replaceAll('\n', '\r\n')],
  ['quotes', shared.replace('[FI]', '["FI"]')],
])('version 4 does not count %s of shared entries', (_, other) => {
  expect(other).not.toBe(shared);
  expect(digestOf(other)).toBe(digestOf(shared));
});

test.each([
  ['a value', shared.replace('FI', 'SE')],
  ['an id', shared.replace('id: acme', 'id: acme-2')],
  ['a kind', shared.replace('recipients:', 'sources:')],
  ['that there are any', undefined],
])('version 4 counts %s of shared entries', (_, other) => {
  expect(digestOf(other)).toBeDefined();
  expect(digestOf(other)).not.toBe(digestOf(shared));
});

test.each([
  ['no YAML', 'recipients: ['],
  ['no map', '- acme\n'],
])('a shared file that is %s has no digest', (_, other) => {
  expect(digestOf(other)).toBeUndefined();
});
