import type { PastRevision } from '../../../../src/check/findings/past-revision.ts';
import type { Rule } from '../../../../src/check/findings/rule.ts';
import { checkNotice } from '../../../../src/check/run/run.ts';
import { noticeOf } from '../../../support/notices.ts';

/** A released revision; what is not given is as in a first release. */
export function revisionOf(own: Partial<PastRevision> = {}): PastRevision {
  const first = { id: '2025-01-01', published: '2025-01-01', effective: '2025-01-01' };
  return { ...first, kind: 'first', standing: 'gated', summary: {}, told: [], ...own };
}

/** What a rule finds in the last revision of a history: `severity: message`. */
export function findInRelease(rule: Rule, history: readonly PastRevision[], yaml = ''): string[] {
  const revision = history.at(-1)?.id ?? null;
  const request = { rules: [rule], day: '2026-11-01', speak: 'en', archived: false } as const;
  return checkNotice({ ...noticeOf(yaml), revision }, { ...request, history }).map(
    ({ severity, message }) => `${severity}: ${message}`,
  );
}
