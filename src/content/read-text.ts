import type { Files, UnreadReason } from '../files/files.ts';
import { decodeText } from '../files/text.ts';
import { pointAt, startOf } from './place.ts';
import type { Problem, ProblemCode } from './problem.ts';

const codes: Record<UnreadReason, ProblemCode> = {
  irregular: 'file-unreadable',
  missing: 'file-missing',
  'outside-root': 'file-outside-root',
  'too-large': 'file-too-large',
  unreadable: 'file-unreadable',
};

/** Longest text that is read, in bytes: a whole notice is seldom more than a tenth of it. */
const maxTextBytes = 1024 * 1024;

/** The text of a file, or the problem that kept it from being read. */
export function readText(files: Files, path: string): { text: string } | { problem: Problem } {
  const result = files.read(path);
  if (!result.ok)
    return { problem: { code: codes[result.reason], at: startOf(path), data: { path } } };
  if (result.bytes.length > maxTextBytes) {
    return { problem: { code: 'file-too-large', at: startOf(path), data: { path } } };
  }
  const decoded = decodeText(result.bytes);
  if (decoded.ok) return { text: decoded.text };
  const { line, column } = decoded;
  return { problem: { code: 'file-not-utf-8', at: pointAt(path, line, column), data: { path } } };
}
