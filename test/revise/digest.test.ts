import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RevisionRecord } from '../../schema/revision.ts';
import { RevisionRecordSchema } from '../../schema/revision.ts';
import { readYamlFile } from '../../src/content/read-yaml-file.ts';
import { toValue } from '../../src/content/yaml.ts';
import { canonicalJson, plainOf } from '../../src/revise/canonical-json.ts';
import { digestBytes, digestValue } from '../../src/revise/digest.ts';
import { printRecord } from '../../src/revise/print-record.ts';
import { canonicalBody } from '../../src/revise/version-1/canonical-body.ts';
import { digestRevision } from '../../src/revise/version-1/digest-revision.ts';
import { parseMarkdown } from '../../src/revise/version-1/parse-markdown.ts';
import { readContent } from '../../src/revise/version-1/read-content.ts';
import { toTree } from '../../src/revise/version-1/to-tree.ts';
import { filesFrom } from '../support/memory-files.ts';

describe('canonical JSON', () => {
  test('sorts keys by code unit and leaves lists as they are', () => {
    const value = { b: ['2', '1'], a: { z: 'ä', Z: '"\n' }, '\u{1F600}': 'x', '\uFB33': 'y' };
    expect(canonicalJson(value)).toBe(
      '{"a":{"Z":"\\"\\n","z":"ä"},"b":["2","1"],"\u{1F600}":"x","\uFB33":"y"}',
    );
  });

  test('keeps `__proto__` as a key of its own', () => {
    const odd = JSON.parse('{"__proto__": {"a": 1}}');
    expect(canonicalJson(plainOf(odd))).toBe('{"__proto__":{"a":"1"}}');
  });

  test('does not depend on the order in which keys came', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).toReversed());
        expect(digestValue(turned)).toBe(digestValue(value));
      }),
    );
  });

  test('has the digest that others would compute', () => {
    expect(digestBytes('')).toBe(
      'sha256-e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    );
  });
});

const bodyOf = (markdown: string) => canonicalJson(canonicalBody(toTree(parseMarkdown(markdown))));

describe('the canonical body', () => {
  test('is small and has nothing derived in it', () => {
    expect(bodyOf('# Äö\n\nA [b](x) *c*\n\n| h |\n|:-:|\n| `d  e` |\n')).toMatchInlineSnapshot(
      `"[["h1",{},["Äö"]],["p",{},["A ",["a",{"href":"x"},["b"]]," ",["em",{},["c"]]]],["table",{},[["thead",{},[["tr",{},[["th",{"class":"align-center"},["h"]]]]]],["tbody",{},[["tr",{},[["td",{"class":"align-center"},[["code",{},["d  e"]]]]]]]]]]]"`,
    );
  });

  test.each([
    ['reflow', 'a b\nc', 'a\nb c'],
    ['spaces', 'a   b', 'a b '],
    ['lines between blocks', 'a\n\n\n\nb\n', 'a\n\nb'],
    ['the mark of a list', '- a\n- b', '* a\n* b'],
    ['the marks of emphasis', '*a* __b__', '_a_ **b**'],
    ['the style of a heading', 'A\n=', '# A #'],
    ['the place of a link', '[a](x)', '[a][1]\n\n[1]: x'],
    ['space around a table cell', '|a|\n|-|\n|b|', '| a |\n| --- |\n| b  |'],
    ['a line break written in two ways', 'a\\\nb', 'a  \nb'],
    ['raw HTML, which no reader sees', 'a\n\n<!-- x -->', 'a'],
  ])('does not count %s', (_name, a, b) => {
    expect(bodyOf(a)).toBe(bodyOf(b));
  });

  test.each([
    ['a letter', 'a', 'b'],
    ['a space between words', '*a* *b*', '*a**b*'],
    ['a space between words of an item', '- *a* *b*', '- *a**b*'],
    ['space in code', '`a  b`', '`a b`'],
    ['space in a code block', '    a  b', '    a b'],
    ['emphasis', '*a*', 'a'],
    ['a link', '[a](x)', '[a](y)'],
    ['alternative text', '![a](x)', '![b](x)'],
    ['a paragraph', 'a\n\nb', 'a b'],
    ['a hard line break', 'a\\\nb', 'a b'],
    ['the number of a list', '1. a', '2. a'],
    ['a loose list', '- a\n- b', '- a\n\n- b'],
    ['alignment', '|a|\n|-|', '|a|\n|:-|'],
    ['a placeholder', '{{a.b}}', '{{a.c}}'],
    ['the text of a footnote', 'a[^1]\n\n[^1]: b', 'a[^1]\n\n[^1]: c'],
    ['a box that is checked', '- [x] a', '- [ ] a'],
    ['text that looks like structure', '["a",{},[]]', 'a'],
  ])('counts %s', (_name, a, b) => {
    expect(bodyOf(a)).not.toBe(bodyOf(b));
  });

  test('has no words of the interface in it', () => {
    const body = bodyOf('a[^1]\n\n[^1]: b');
    expect(body).not.toMatch(/Footnotes|Back|↩/u);
    expect(body).toContain('"b"');
  });
});

const record: RevisionRecord = {
  published: '2025-01-01',
  kind: 'first',
  standing: 'gated',
  title: { en: 'Notice' },
  language: 'en',
  languages: ['en'],
  sections: ['data'],
  files: {},
  digest: { version: '1', value: digestBytes('') },
};

function digestOf(section: string, figure = '<svg/>\n', changes: Partial<RevisionRecord> = {}) {
  const files = filesFrom({ 'r/en/data.md': section, 'r/figures/x.svg': figure });
  const outline = { languages: ['en'], sections: ['data'], figures: ['x.svg'] } as const;
  const content = readContent(files, 'r', outline);
  if (!content) throw new Error('unreadable');
  return digestRevision(plainOf({ ...record, ...changes }), content);
}

describe('the digest of a revision', () => {
  const section = '---\ntitle: Data\nnote: "1"\n---\nText.\n';
  const digest = digestOf(section);

  test('stays what it is: frozen revisions rest on it', () => {
    expect(digest).toMatchInlineSnapshot(
      `"sha256-1f3a2ded10dcc6c37fd30133f24b643fe0ff5ea099c1cf9826855e5b9419cd3c"`,
    );
  });

  test.each([
    ['line ends', section.replaceAll('\n', '\r\n'), '<svg/>\r\n'],
    ['a byte order mark', `\uFEFF${section}`, '<svg/>\n'],
    [
      'the order of keys, quotes and comments',
      '---\nnote: 1 # one\n"title": Data\n---\nText.',
      '<svg/>\n',
    ],
  ])('does not count %s', (_name, changed, figure) => {
    expect(digestOf(changed, figure)).toBe(digest);
  });

  test('counts facts, words, figures and the record, but not `files`', () => {
    const digests = [
      digest,
      digestOf(section.replace('"1"', '2')),
      digestOf(section.replace('Text', 'Words')),
      digestOf(section, '<svg> </svg>'),
      digestOf(section, '<svg/>\n', { effective: '2025-01-02' }),
      digestOf(section.replace('note', '__proto__')),
    ];
    expect(new Set(digests).size).toBe(digests.length);
    expect(digestOf(section, '<svg/>\n', { files: { x: digestBytes('') } })).toBe(digest);
  });
});

describe('a printed record', () => {
  const text = fc
    .string({ minLength: 1, unit: 'binary' })
    .filter((value) => value.trim() === value);

  test('reads back as it was', () => {
    fc.assert(
      fc.property(text, text, text, fc.array(text), (title, summary, reason, notes) => {
        const written = {
          ...record,
          title: { en: title },
          summary: { fi: summary },
          reason,
          ...(notes.length > 0 ? { notes: notes.map((sv) => ({ sv })) } : {}),
        };
        const files = filesFrom({ 'revision.yaml': printRecord(written) });
        const read = readYamlFile(files, 'revision.yaml', RevisionRecordSchema);
        expect(read.value).toEqual(written);
        expect(toValue(read.tree)).toEqual(plainOf(written));
      }),
    );
  });

  test.each([
    'true',
    'null',
    '~',
    '1',
    '2025-01-01',
    '- a',
    'a: b',
    '# a',
    "it's",
    'a\nb\n\nc',
    '|',
    'a\rb',
    'a\u2028b',
    '\u0085',
    'a\0b',
    '}, x: {',
  ])('keeps the text %j', (title) => {
    const written = { ...record, title: { en: title } };
    const files = filesFrom({ 'revision.yaml': printRecord(written) });
    expect(readYamlFile(files, 'revision.yaml', RevisionRecordSchema).value).toEqual(written);
  });
});
