import type { LedgerEntry } from '../../schema/ledger.ts';
import { type RevisionRecord, RevisionRecordSchema } from '../../schema/revision.ts';
import { type Place, startOf } from '../content/place.ts';
import { readYamlFile } from '../content/read-yaml-file.ts';
import { readFrozenFacts } from '../content/told/read-frozen-facts.ts';
import { placeOf, toValue, type YamlNode } from '../content/yaml.ts';
import type { Files } from '../files/files.ts';
import { readOnce } from '../files/read-once.ts';
import type { Plain } from './canonical-json.ts';
import type { Digest } from './digest.ts';
import { digestRevision } from './digest-revision.ts';
import type { KnownByVersion } from './digest-versions.ts';
import { readContent } from './revision-content.ts';
import { recordName, verifyFiles } from './verify-files.ts';
import type { VerifyProblem } from './verify-problem.ts';

type Released = Extract<LedgerEntry, { type: 'released' }>;

/**
 * Everything in the folder of one revision that is not as its record and its ledger entry say. `known` is
 * shared by the revisions of a notice.
 */
export function verifyRevision(
  files: Files,
  folder: string,
  named: { notice: string; revision: string },
  entry: Released | undefined,
  known: KnownByVersion,
): VerifyProblem[] {
  const make = (code: VerifyProblem['code'], at: Place, data: Record<string, string> = {}) => ({
    code,
    ...named,
    at,
    data,
  });
  const file = `${folder}/${recordName}`;
  const { value: record, tree, problems } = readYamlFile(files, file, RevisionRecordSchema);
  if (!record) {
    const [{ code, at, data } = { code: 'file-missing', at: startOf(file), data: {} }] = problems;
    return [code === 'format-newer' ? make(code, at, data) : make('record-unreadable', at)];
  }
  const read = readOnce(files);
  const changed = verifyFiles(read, folder, record).map(({ code, path }) =>
    make(code, startOf(`${folder}/${path}`)),
  );
  const found = [...changed];
  const day = named.revision.slice(0, 10);
  if (record.published !== day || (entry && entry.date !== day)) {
    found.push(make('day-differs', placeOf(tree, ['published']), { day }));
  }
  if (entry && entry.digest !== record.digest.value) {
    found.push(make('ledger-digest-differs', placeOf(tree, ['digest', 'value'])));
  }
  // A changed file has been named already: then the digest tells nothing more.
  if (changed.length > 0) return found;
  if (digestFrozen(read, folder, record, tree, known) !== record.digest.value) {
    found.push(make('digest-differs', startOf(file)));
  }
  const facts = record.facts ? readFrozenFacts(read, folder, known.sound).problems : [];
  return [...found, ...facts.map(({ at }) => make('facts-unreadable', at))];
}

/**
 * The digest of a frozen revision as it is now, its files being those of its record; `undefined` where it
 * cannot be read.
 */
function digestFrozen(
  files: Files,
  folder: string,
  record: RevisionRecord,
  tree: YamlNode,
  known: KnownByVersion,
): Digest | undefined {
  const { languages, sections, facts, files: digests, digest } = record;
  const outline = { languages, sections, facts, figures: figuresOf(record), digests };
  const own = known[digest.version];
  const { content } = readContent(files, folder, outline, own, digest.version);
  return content && digestRevision(toValue(tree) as Plain, content, own.texts);
}

/** Names of the figures that are frozen with a revision. */
export function figuresOf(record: Pick<RevisionRecord, 'files'>): string[] {
  const prefix = 'figures/';
  return Object.keys(record.files)
    .filter((path) => path.startsWith(prefix))
    .map((path) => path.slice(prefix.length));
}
