import type { ChangeKind } from '../../../schema/gdpr/vocabularies.ts';
import type { Locale } from '../../../schema/languages.ts';
import { say, wordOf } from '../../locale/say.ts';
import type { ReportedKind } from './change-report.ts';

/** A kind of change as readers are told it: `Content changed`. */
export function sayKind(kind: ReportedKind | ChangeKind, speak: Locale): string {
  switch (kind) {
    case 'none':
    case 'first':
    case 'date':
    case 'undecided':
      return wordOf(`commands.kinds.${kind}`, speak);
    default:
      return wordOf(kind, speak);
  }
}

/** The same with how it is given to `release`, where it can be: `Content changed (--kind material)`. */
export function sayProposedKind(kind: ReportedKind | ChangeKind, speak: Locale): string {
  const named = sayKind(kind, speak);
  const isGiven = kind !== 'none' && kind !== 'date' && kind !== 'undecided';
  return isGiven ? say('commands.kind-given', speak, { kind: named, value: kind }) : named;
}
