import { type ChangeReport, ChangeReportSchema } from '../../publish/request/change-report.ts';
import { cannot } from '../cannot.ts';

/** The largest report that is read, in bytes, and its largest archive. */
export const mostReportBytes = 32_000_000;
export const mostArchiveBytes = 4_000_000;

/** A report that anybody may have made: it has the shape of one, and nothing else is known of it. */
export function parseReport(bytes: Uint8Array): ChangeReport {
  const parsed = ChangeReportSchema.safeParse(jsonOf(bytes));
  if (parsed.success) return parsed.data;
  throw cannot('report-invalid', { path: parsed.error.issues[0]?.path.join('.') ?? '' });
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
