import type { PastRevision } from '../../findings/past-revision.ts';
import type { Example } from '../../findings/rule.ts';

const first: PastRevision = {
  id: '2025-01-01',
  published: '2025-01-01',
  effective: '2025-01-01',
  kind: 'first',
  standing: 'gated',
  summary: {},
  told: [],
};

const second: PastRevision = {
  id: '2026-09-01',
  published: '2026-09-01',
  effective: '2026-10-15',
  kind: 'material',
  standing: 'gated',
  summary: { en: 'We keep data for three years.' },
  told: [],
};

/** The draft of a notice that was released once, on 1 January 2025, as it is judged on `day`. */
export function draftOn(day: string): Example {
  return { yaml: 'changes: {tell: [email]}', history: [first], day };
}

/** The second release of a notice, with something about it changed. */
export function releasedAgain(changes: Partial<PastRevision> = {}): Example {
  return {
    yaml: 'changes: {tell: [email], before: P30D}',
    history: [first, { ...second, ...changes }],
    revision: second.id,
  };
}

/** That people were told by mail on a day. */
export function toldOn(date: string): PastRevision['told'][number] {
  return { date, channels: ['email'] };
}
