import { resolve } from 'node:path';
import * as z from 'zod';
import { severities } from '../../../schema/severity.ts';
import { addRead, ReadCountsSchema } from '../../check/held/read-counts.ts';
import { SummarySchema } from '../../check/reports/summary-schema.ts';
import { jsonText } from '../../escape/json.ts';
import { byCodeUnit } from '../../files/files.ts';
import { readRegularFile } from '../../files/read-regular.ts';
import { cannot } from '../cannot.ts';
import type { Io } from '../io.ts';
import { inOrderOfNotices } from '../order-findings.ts';

const count = z.int().nonnegative();

/** What joining needs of a JSON report; all else of a finding is passed on as it is. */
const PartSchema = z.strictObject({
  schemaVersion: z.literal(1),
  now: z.string(),
  shard: z.strictObject({ number: count, of: count }),
  leftOut: z.strictObject({ since: z.string(), notices: z.array(z.string()) }).optional(),
  notices: z.array(z.looseObject({ id: z.string() })),
  summary: SummarySchema,
  read: ReadCountsSchema,
  loweredRules: z.array(z.looseObject({ rule: z.string() })).optional(),
  findings: z.array(
    z.looseObject({
      rule: z.string(),
      severity: z.enum(severities),
      notice: z.string().nullable(),
      revision: z.string().nullable(),
    }),
  ),
  sentences: z.array(z.looseObject({ notice: z.string() })).optional(),
});
type Part = z.infer<typeof PartSchema>;
type PartFile = { file: string; part: Part };
export type JoinedReport = Omit<Part, 'shard'>;

/** Longest report that is read, in bytes. */
const mostBytes = 512 * 1024 * 1024;

/** The report that one check of all notices gives, from those of its parts: each of them once, of one day and one choice of notices. */
export function joinReports(files: readonly string[], io: Pick<Io, 'cwd'>): JoinedReport {
  const parts = files.map((file) => ({ file, part: readPart(file, io) }));
  const whole = inOrder(parts);
  const [first] = whole;
  if (!first) throw cannot('part-missing', { list: '1' });
  const { schemaVersion, now, leftOut } = first;
  // What belongs to no notice, decisions of the project too, is told by one part.
  const lowered = whole.find(({ loweredRules }) => loweredRules)?.loweredRules;
  const notices = whole.flatMap((part) => part.notices).sort((a, b) => byCodeUnit(a.id, b.id));
  return {
    schemaVersion,
    now,
    ...(leftOut && { leftOut }),
    notices,
    summary: sumOf(whole.map(({ summary }) => summary)),
    read: addRead(whole.map(({ read }) => read)),
    ...(lowered && { loweredRules: lowered }),
    findings: inOrderOfNotices(
      whole.flatMap(({ findings }) => findings),
      notices,
    ),
    ...(first.sentences && {
      sentences: inOrderOfNotices(
        whole.flatMap(({ sentences = [] }) => sentences),
        notices,
      ),
    }),
  };
}

/** The joined report as `check --format json` prints one. */
export function printJoined({ schemaVersion, now, leftOut, ...rest }: JoinedReport): string {
  return jsonText({ schemaVersion, now, ...(leftOut && { leftOut }), ...rest });
}

function readPart(file: string, { cwd }: Pick<Io, 'cwd'>): Part {
  const read = readRegularFile(resolve(cwd, file), mostBytes);
  const text = read.ok ? new TextDecoder().decode(read.bytes) : '';
  const part = parse(text);
  if (!isPart(part)) throw cannot('report-unjoinable', { file });
  return part;
}

/** What is judged is passed on as it was read: zod would put the keys that it knows before the others. */
function isPart(value: unknown): value is Part {
  return PartSchema.safeParse(value).success;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** All parts by their numbers. A part that is missing must not look as if nothing had been found in it. */
function inOrder(parts: readonly PartFile[]): Part[] {
  const [first] = parts;
  const byNumber = new Map<number, Part>();
  for (const { file, part } of parts) {
    const { number } = part.shard;
    if (first && frameOf(part) !== frameOf(first.part)) {
      throw cannot('reports-apart', { file: first.file, other: file });
    }
    if (byNumber.has(number)) throw cannot('part-twice', { part: String(number), file });
    byNumber.set(number, part);
  }
  const numbers = Array.from({ length: first?.part.shard.of ?? 0 }, (_, index) => index + 1);
  const missing = numbers.filter((number) => !byNumber.has(number));
  if (missing.length > 0) throw cannot('part-missing', { list: missing.join(', ') });
  return numbers.flatMap((number) => byNumber.get(number) ?? []);
}

function frameOf({ now, leftOut, shard, sentences }: Part): string {
  return JSON.stringify([now, leftOut ?? null, shard.of, sentences !== undefined]);
}

function sumOf(summaries: readonly Part['summary'][]): Part['summary'] {
  const sum = (name: keyof Part['summary']) =>
    summaries.reduce((total, summary) => total + (summary[name] ?? 0), 0);
  const lowered = sum('lowered');
  return {
    errors: sum('errors'),
    warnings: sum('warnings'),
    infos: sum('infos'),
    suppressed: sum('suppressed'),
    ...(lowered > 0 && { lowered }),
    archived: sum('archived'),
    files: sum('files'),
  };
}
