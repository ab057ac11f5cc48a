import { resolve } from 'node:path';
import { type Receipt, ReceiptsSchema } from '../../schema/receipt.ts';
import { decodeText } from '../files/text.ts';
import { judgeReceipt, type Records } from '../publish/receipts/judge-receipt.ts';
import { sayJudged } from '../publish/receipts/say-judged.ts';
import { withDaysSetBy } from '../revise/known-on.ts';
import { loadHistory } from '../revise/load-history.ts';
import { pathsOn } from '../revise/recorded-paths.ts';
import { statusesOn } from '../revise/status.ts';
import { cannot } from './cannot.ts';
import type { ExitStatus, Io } from './io.ts';
import type { openSite } from './project.ts';
import { readBytes } from './read-body.ts';

type SiteWorkspace = ReturnType<typeof openSite>;

/** The receipts of a file, or of standard input (`-`), each with what it is called: by its place where there are several. */
export async function readReceipts(file: string, io: Io): Promise<(readonly [string, Receipt])[]> {
  const read = parseReceipts(await bytesOf(file, io), file);
  return Array.isArray(read)
    ? read.map((receipt, index) => [`${file}[${index}]`, receipt])
    : [[file, read]];
}

/** Tells of each receipt whether it holds. */
export function reportReceipts(
  receipts: readonly (readonly [string, Receipt])[],
  workspace: SiteWorkspace,
): { readonly text: string; readonly status: ExitStatus } {
  const records = recordsOf(workspace);
  const judged = receipts.map(([name, receipt]) => ({
    name,
    receipt,
    judged: judgeReceipt(receipt, records),
  }));
  const isWhole = judged.every(({ judged: { breaches } }) => breaches.length === 0);
  return {
    text: judged.map((each) => sayJudged(each, workspace.speak)).join(''),
    status: isWhole ? 0 : 1,
  };
}

/** Without the texts: whether these are as they were released is asked beside it. */
function recordsOf({ files, project, site, now }: SiteWorkspace): Records {
  const notices = project.notices.flatMap(({ id, manifest }) => {
    const history = withDaysSetBy(loadHistory(files, id).history, now);
    if (!manifest || history.length === 0) return [];
    const paths = pathsOn(now, { id, manifest, history });
    return [{ id, paths, history, statuses: statusesOn(history, now) }];
  });
  return { site, now, notices };
}

async function bytesOf(file: string, io: Io): Promise<Uint8Array> {
  if (file !== '-') return readBytes(file, resolve(io.cwd, file));
  if (!io.input) throw cannot('receipt-input-missing', {});
  return io.input();
}

function parseReceipts(bytes: Uint8Array, file: string): Receipt | Receipt[] {
  const decoded = decodeText(bytes);
  if (!decoded.ok)
    throw cannot('not-utf-8', { place: `${file}:${decoded.line}:${decoded.column}` });
  const read = ReceiptsSchema.safeParse(parseJson(decoded.text, file));
  if (read.success) return read.data;
  throw cannot('receipt-invalid', { file });
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw cannot('receipt-invalid', { file });
  }
}
