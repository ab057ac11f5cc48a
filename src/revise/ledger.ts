import { stringify } from 'yaml';
import { type LedgerEntry, LedgerEntrySchema } from '../../schema/ledger.ts';
import { newerFormat } from '../content/newer-format.ts';
import { type Place, startOf } from '../content/place.ts';
import type { Problem } from '../content/problem.ts';
import { readText } from '../content/read-text.ts';
import { readYaml } from '../content/read-yaml.ts';
import { validate } from '../content/validate.ts';
import { toValue } from '../content/yaml.ts';
import type { Files } from '../files/files.ts';
import { type Plain, plainOf } from './canonical-json.ts';
import { type Digest, digestValue } from './digest.ts';

/** An entry as it stands in the file, with the digest that the next one must carry. */
export type LedgerLine = { entry: LedgerEntry; plain: Plain; digest: Digest; place: Place };

export type LedgerFile = {
  file: string;
  exists: boolean;
  lines: LedgerLine[];
  problems: Problem[];
};

/** A ledger that is to be replaced: by which text, and the digests of the entries it is planned for. */
export type LedgerChange = {
  notice: string;
  file: string;
  before: readonly Digest[];
  text: string;
};

/** The file of a notice's ledger, for the notice's folder. */
function ledgerFile(noticeFolder: string): string {
  return `${noticeFolder}/revisions/ledger.yaml`;
}

/** Reads the ledger of a notice. No file, or an empty one, is an empty ledger. */
export function readLedger(files: Files, noticeFolder: string): LedgerFile {
  const file = ledgerFile(noticeFolder);
  const read = readText(files, file);
  if ('problem' in read) {
    const exists = read.problem.code !== 'file-missing';
    return { file, exists, lines: [], problems: exists ? [read.problem] : [] };
  }
  return parseLedger(read.text, file);
}

/** Reads the text of a ledger. */
export function parseLedger(text: string, file: string): LedgerFile {
  const { root, problems } = readYaml(text, file);
  if (!root) return { file, exists: true, lines: [], problems };
  if (root.kind !== 'list') {
    const problem: Problem = { code: 'yaml-invalid', at: startOf(file), data: { reason: 'list' } };
    return { file, exists: true, lines: [], problems: [problem] };
  }
  const newer = root.items.map(newerFormat).find((problem) => problem !== undefined);
  if (newer) return { file, exists: true, lines: [], problems: [newer] };
  const results = root.items.map((item) => ({ item, ...validate(item, LedgerEntrySchema) }));
  const lines = results.flatMap(({ item, value, problems: wrong }): LedgerLine[] =>
    value && wrong.length === 0 ? [lineOf(value, toValue(item) as Plain, item.place)] : [],
  );
  return { file, exists: true, lines, problems: results.flatMap((result) => result.problems) };
}

function lineOf(entry: LedgerEntry, plain: Plain, place: Place): LedgerLine {
  return { entry, plain, digest: digestValue(plain), place };
}

/** An event without its place in the chain. */
export type LedgerEvent = LedgerEntry extends infer Entry
  ? Entry extends LedgerEntry
    ? Omit<Entry, 'seq' | 'previous'>
    : never
  : never;

/**
 * The ledger with one more event at its end, chained to the last entry: the digest of its canonical
 * JSON, every scalar a string (`{"date":"2019-08-12",..,"previous":"null",..,"seq":"1",..}`).
 */
export function appendEntry(
  lines: readonly LedgerLine[],
  event: LedgerEvent,
): { entry: LedgerEntry; text: string } {
  const { type, revision, date, ...rest } = event;
  const seq = lines.length + 1;
  const previous = lines.at(-1)?.digest ?? null;
  const entry = { seq, type, revision, date, ...rest, previous } as LedgerEntry;
  return { entry, text: printLedger([...lines.map(({ plain }) => plain), plainOf(entry)]) };
}

/** The ledger's file: one line an entry, the same bytes for the same entries. */
function printLedger(entries: readonly Plain[]): string {
  const options = {
    schema: 'failsafe',
    lineWidth: 0,
    collectionStyle: 'flow',
    flowCollectionPadding: false,
  } as const;
  return entries.map((entry) => `- ${stringify(entry, options)}`).join('');
}

/** A link of the chain that does not hold. */
export type BrokenLink = { line: LedgerLine; why: 'previous' | 'seq' };

/** The entries that do not follow from the one before them; none in a whole chain. */
export function verifyLedger(lines: readonly LedgerLine[]): BrokenLink[] {
  return lines.flatMap((line, index): BrokenLink[] => {
    const expected = lines[index - 1]?.digest ?? null;
    if (line.entry.previous !== expected) return [{ line, why: 'previous' }];
    return line.entry.seq === index + 1 ? [] : [{ line, why: 'seq' }];
  });
}
