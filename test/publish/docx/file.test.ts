import { strFromU8, unzipSync } from 'fflate';
import { afterEach, expect, test } from 'vitest';
import { filesDocx } from '../../../src/publish/docx/files-docx.ts';
import { hastOf } from '../../redline/markdown-to-hast.ts';
import { partIn, partsOf } from './read-docx.ts';
import { allOf, textIn } from './read-xml.ts';
import { wordOf } from './word-files.ts';

const svg = new TextEncoder().encode(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 300"/>',
);
const before = `# Data

We keep your data for six years[^1]. See [our page](https://a.example/x?a=1&b=2).

- name
- address

![How data flow](flow.svg)

[^1]: From the day of the order.
`;
const after = before
  .replace('six', 'ten')
  .replace('a.example', 'b.example')
  .replace('- address', '- address\n- e-mail')
  .replace('order', 'last order');

const timeZone = process.env['TZ'];

afterEach(() => {
  if (timeZone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = timeZone;
});

function write(): Promise<Uint8Array> {
  const figures = (source: string) => (source === 'flow.svg' ? svg : undefined);
  return filesDocx(
    { name: 'old & older.md', body: hastOf(before), figures },
    { name: 'new.md', body: hastOf(after), figures },
    { locale: 'sv', day: '2026-10-01' },
  );
}

test('two runs give the same bytes, in any time zone', async () => {
  process.env['TZ'] = 'Pacific/Kiritimati';
  const one = await write();
  process.env['TZ'] = 'Pacific/Pago_Pago';
  const other = await write();
  expect(Buffer.compare(one, other)).toBe(0);
});

test('every part is well-formed XML, and its relationships lead to parts', async () => {
  const bytes = await write();
  const names = new Set(Object.keys(unzipSync(bytes)));
  const parts = partsOf(bytes);
  for (const [name, part] of Object.entries(parts)) {
    if (!name.endsWith('.rels')) continue;
    const folder = name.replace(/_rels\/[^/]*$/u, '');
    for (const { attributes } of allOf(part, 'Relationship')) {
      const { Target: target = '', TargetMode: mode } = attributes;
      if (mode !== 'External') expect(names).toContain(`${folder}${target}`);
    }
  }
  const relationships = allOf(partIn(parts, 'word/_rels/document.xml.rels'), 'Relationship');
  const targets = allOf(partIn(parts, 'word/document.xml'), 'w:hyperlink').map((link) => {
    const id = link.attributes['r:id'];
    return relationships.find(({ attributes }) => attributes['Id'] === id)?.attributes['Target'];
  });
  expect(targets).toEqual(['https://a.example/x?a=1&b=2', 'https://b.example/x?a=1&b=2']);
});

test('its properties tell the day, who changed what, and the language', async () => {
  const parts = partsOf(await write());
  const core = partIn(parts, 'docProps/core.xml');
  const value = (name: string) => allOf(core, name).map(textIn);
  expect(value('dc:title')).toEqual(['old & older.md → new.md']);
  expect(value('dcterms:created')).toEqual(['2026-10-01T00:00:00Z']);
  expect(value('dcterms:modified')).toEqual(['2026-10-01T00:00:00Z']);
  const changes = ['w:ins', 'w:del'].flatMap((name) => [
    ...allOf(partIn(parts, 'word/document.xml'), name),
    ...allOf(partIn(parts, 'word/footnotes.xml'), name),
  ]);
  const told = new Set(
    changes.map(
      (change) => `${change.attributes['w:author']} ${change.attributes['w:date']?.slice(0, 10)}`,
    ),
  );
  expect([...told]).toEqual(['new.md 2026-10-01']);
  const ids = changes.map((change) => change.attributes['w:id']);
  expect(new Set(ids).size).toBe(ids.length);
  const [language] = allOf(partIn(parts, 'word/styles.xml'), 'w:lang');
  expect(language?.attributes['w:val']).toBe('sv-FI');
});

test('a picture is embedded with its alternative text and scaled to the page', async () => {
  const bytes = await write();
  const media = Object.keys(unzipSync(bytes)).filter((name) => name.startsWith('word/media/'));
  expect(media).toEqual(['word/media/image1.svg', 'word/media/image1.png']);
  const document = partIn(partsOf(bytes), 'word/document.xml');
  expect(allOf(document, 'wp:docPr').map(({ attributes }) => attributes['descr'])).toEqual([
    'How data flow',
  ]);
  const [extent] = allOf(document, 'wp:extent');
  const pixel = 9525;
  expect([extent?.attributes['cx'], extent?.attributes['cy']]).toEqual([
    `${600 * pixel}`,
    `${150 * pixel}`,
  ]);
});

test('pages are numbered by fields', async () => {
  const parts = unzipSync(await write());
  const footer = strFromU8(parts['word/footer1.xml'] ?? new Uint8Array());
  expect(footer.match(/>(?:PAGE|NUMPAGES)</gu)).toEqual(['>PAGE<', '>NUMPAGES<']);
  expect(footer).toContain('Sida ');
});

test('insertions on both sides of an end that stays are two minutes apart', async () => {
  const file = await wordOf(
    hastOf('The end of this one.\n\nThe next one.'),
    hastOf('The end of this one changed.\n\nSo did the next one.'),
  );
  const inserted = allOf(partIn(partsOf(file), 'word/document.xml'), 'w:ins');
  expect(inserted.map(({ attributes }) => attributes['w:date'])).toEqual([
    '2026-10-01T00:02:00Z',
    '2026-10-01T00:00:00Z',
  ]);
});
