import type { ChangeKind } from '../../schema/gdpr/vocabularies.ts';
import type { NoticeState } from '../content/notice.ts';
import { noticeIn } from '../content/notice.ts';
import { classifyChanges } from '../redline/changes/classify-changes.ts';
import { CHANGE_KINDS, type Evidence, proposeKind } from '../redline/changes/propose-kind.ts';
import { compareFacts, type FactChange } from '../redline/facts/compare-facts.ts';
import { compareSections } from '../redline/redline.ts';
import { redlineSections } from './redline-sections.ts';

export type Proposal = {
  kind: Exclude<ChangeKind, 'first'>;
  evidence: readonly Evidence[];
  /** Paths of all the facts that changed, and of those that seem to protect people less. */
  changedFacts: readonly string[];
  lessProtective: readonly string[];
};

/**
 * The kind of change between two states of a notice: the gravest over the languages that both are
 * written in. What readers cannot see in the text or the facts, such as a new title, is cosmetic;
 * a language that is new is editorial.
 */
export function proposeRelease(before: NoticeState, after: NoticeState): Proposal {
  const pairs = after.notices.map((notice) => ({ notice, old: noticeIn(before, notice.locale) }));
  const facts = pairs.flatMap(({ notice, old }) =>
    old ? compareFacts(old.facts, notice.facts) : [],
  );
  const proposals = pairs.map(({ notice, old }) => {
    if (!old) return { kind: 'editorial' as const, evidence: [] };
    const script = compareSections(redlineSections(old), redlineSections(notice));
    return proposeKind(classifyChanges(script), compareFacts(old.facts, notice.facts));
  });
  const weigh = (kind: Proposal['kind'] | 'none') => CHANGE_KINDS.indexOf(kind);
  const gravest = proposals.reduce((a, b) => (weigh(b.kind) > weigh(a.kind) ? b : a), {
    kind: 'none' as const,
    evidence: [],
  });
  return {
    ...gravest,
    kind: gravest.kind === 'none' ? 'cosmetic' : gravest.kind,
    changedFacts: pathsOf(facts),
    lessProtective: pathsOf(facts.filter(({ effect }) => effect === 'less-protective')),
  };
}

function pathsOf(changes: readonly FactChange[]): string[] {
  return [...new Set(changes.map(({ path }) => path))];
}
