import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readArchive } from '../../../src/cli/comment/read-archive.ts';
import { archiveOf, bytesOf } from '../../support/forge/sample-report.ts';

const most = 10_000;
const bytes = (text: string) => new TextEncoder().encode(text);
const failure = (archive: Uint8Array, limit = most): string => {
  try {
    return `read ${readArchive(archive, limit).byteLength}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

const unreadable =
  'The artefact of the run cannot be read, expected an archive that holds one report.json.';
const tooLarge = `The report of the run is larger than ${most} bytes. It is not read.`;

test('the report is read, whatever else is in the archive', () => {
  const others = {
    'report.md': bytes('x'),
    '../../etc/passwd': bytes('x'),
    '/report.json/a': bytes('x'),
  };
  expect(readArchive(archiveOf({ a: 1 }, others), most)).toEqual(bytesOf({ a: 1 }));
});

test.each<[string, Uint8Array]>([
  ['nothing', new Uint8Array()],
  ['no archive', bytes('<html>Not found</html>'.repeat(10))],
  ['half an archive', archiveOf({ a: 'x'.repeat(200) }).subarray(40)],
  ['no report', zipSync({ 'report.md': bytes('x') })],
  ['a report in a folder', zipSync({ 'seloste-report': { 'report.json': bytes('{}') } })],
  ['a report up the way', zipSync({ '../report.json': bytes('{}') })],
  ['a name of every object', zipSync({ constructor: bytes('{}'), toString: bytes('{}') })],
])('%s is no report', (_, archive) => {
  expect(failure(archive)).toBe(unreadable);
});

test('a report that grows when it is unpacked is not unpacked', () => {
  const bomb = archiveOf('0'.repeat(5_000_000));
  expect(bomb.byteLength).toBeLessThan(10_000);
  expect(failure(bomb)).toBe(tooLarge);
});

test('nor is one that tells a smaller size than it has', () => {
  const bomb = archiveOf('0'.repeat(5_000_000));
  const lying = withSize(bomb, 100);
  expect(failure(lying)).toMatch(/^read 100$|cannot be read/u);
});

/** The archive with another size of its one file, in the list at its end, which is what is read. */
function withSize(archive: Uint8Array, size: number): Uint8Array {
  const copy = Uint8Array.from(archive);
  const view = new DataView(copy.buffer);
  const end = copy.byteLength - 22;
  view.setUint32(view.getUint32(end + 16, true) + 24, size, true);
  return copy;
}

test('two reports are none', () => {
  const archive = archiveOf({ a: 1 }, { 'report.jsom': bytes('{}') });
  // The other name is made the same where it stands, twice.
  const text = Buffer.from(archive).toString('latin1').replaceAll('report.jsom', 'report.json');
  expect(failure(Buffer.from(text, 'latin1'))).toBe(unreadable);
});

test('an archive of very many files is given up', () => {
  const many = Object.fromEntries(
    Array.from({ length: 1500 }, (_, index) => [`${index}`, new Uint8Array()]),
  );
  expect(failure(archiveOf({}, many))).toBe(unreadable);
});

test('an archive that says it lists billions of files ends at once', () => {
  const archive = zip64(0xffffffff);
  const begun = performance.now();
  expect(failure(archive)).toBe(unreadable);
  expect(performance.now() - begun).toBeLessThan(2000);
});

/** The end of an archive in the format for large ones, with that many files. */
function zip64(files: number): Uint8Array {
  const bytes = new Uint8Array(56 + 20 + 22);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x6064b50, true);
  view.setUint32(32, files, true);
  view.setUint32(56, 0x7064b50, true);
  view.setUint32(76, 0x6054b50, true);
  view.setUint16(76 + 8, 0xffff, true);
  return bytes;
}
