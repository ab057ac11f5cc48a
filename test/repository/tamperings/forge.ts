import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LedgerEntry } from '../../../schema/ledger.ts';
import { type RevisionRecord, RevisionRecordSchema } from '../../../schema/revision.ts';
import { readYamlFile } from '../../../src/content/read-yaml-file.ts';
import { toValue } from '../../../src/content/yaml.ts';
import { filesOnDisk } from '../../../src/files/disk.ts';
import type { Plain } from '../../../src/revise/canonical-json.ts';
import { digestBytes } from '../../../src/revise/digest.ts';
import { digestRevision } from '../../../src/revise/digest-revision.ts';
import { appendEntry, type LedgerEvent, readLedger } from '../../../src/revise/ledger.ts';
import { printRecord } from '../../../src/revise/print-record.ts';
import { readContent } from '../../../src/revise/revision-content.ts';
import { listFrozen } from '../../../src/revise/verify-files.ts';
import { figuresOf } from '../../../src/revise/verify-revision.ts';

const home = 'content/notices/bookshop';
const folder = `${home}/revisions`;
const ledger = `${folder}/ledger.yaml`;

/** Adds an event at the end of the ledger, chained to the one before. */
export function append(root: string, event: LedgerEvent): void {
  const { lines } = readLedger(filesOnDisk(root), home);
  writeFileSync(join(root, ledger), appendEntry(lines, event).text);
}

/** The entries of a ledger without their places in the chain. */
export function eventsIn(root: string): LedgerEvent[] {
  return readLedger(filesOnDisk(root), home).lines.map(({ entry }) => loosen(entry));
}

function loosen({ seq: _seq, previous: _previous, ...event }: LedgerEntry): LedgerEvent {
  return event;
}

/** Writes a ledger of these events with a chain that fits. */
export function chain(root: string, events: readonly LedgerEvent[]): void {
  rmSync(join(root, ledger), { recursive: true, force: true });
  for (const event of events) append(root, event);
}

/**
 * Makes every digest and the chain fit again after whatever was done to released files, as somebody does who knows the
 * tool: the digests of the files, that of each record, those in the ledger and its links.
 */
export function forge(root: string): void {
  const digests = new Map(revisionsIn(root).map((id) => [id, forgeRecord(root, id)]));
  chain(
    root,
    eventsIn(root).map((event) => {
      const digest = digests.get(event.revision);
      return event.type === 'released' && digest ? { ...event, digest } : event;
    }),
  );
}

function revisionsIn(root: string): string[] {
  return readdirSync(join(root, folder)).filter((name) => name !== 'ledger.yaml');
}

/** The digest of a revision as its files and its record are now, written into the record. */
function forgeRecord(root: string, id: string): string {
  const frozen = `${folder}/${id}`;
  const write = (record: RevisionRecord) =>
    writeFileSync(join(root, frozen, 'revision.yaml'), printRecord(record));
  const disk = filesOnDisk(root);
  const paths = listFrozen(disk, frozen).filter((path) => path !== 'revision.yaml');
  const files = Object.fromEntries(
    paths.map((path) => [path, digestBytes(readFileSync(join(root, frozen, path)))]),
  );
  const { record } = readRecord(root, frozen);
  write({ ...record, files });
  const { record: listed, plain } = readRecord(root, frozen);
  const { languages, sections } = listed;
  const outline = { languages, sections, figures: figuresOf(listed) };
  const { content } = readContent(disk, frozen, outline);
  if (!content) throw new Error(`Cannot read ${frozen}`);
  const value = digestRevision(plain, content);
  write({ ...listed, digest: { ...listed.digest, value } });
  return value;
}

function readRecord(root: string, frozen: string): { record: RevisionRecord; plain: Plain } {
  const file = `${frozen}/revision.yaml`;
  const { value, tree, problems } = readYamlFile(filesOnDisk(root), file, RevisionRecordSchema);
  if (!value) throw new Error(JSON.stringify(problems));
  return { record: value, plain: toValue(tree) as Plain };
}
