import type { Locale } from '../../schema/languages.ts';
import { say } from '../locale/say.ts';
import type { Evidence } from '../redline/changes/propose-kind.ts';

/** A line that says that words were judged without lists for their language; empty where there were lists. */
export function sayUnlisted(evidence: readonly Evidence[], speak: Locale): string {
  const isUnlisted = evidence.some(({ note }) => note === 'no-word-list');
  return isUnlisted ? `${say('commands.no-word-list', speak)}\n` : '';
}
