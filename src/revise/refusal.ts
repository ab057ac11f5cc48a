import type { Problem } from '../content/problem.ts';
import type { BreachCode } from './breach.ts';
import type { PromisedDay } from './promised-day.ts';
import type { VerifyProblem } from './verify-problem.ts';

/** Why a release or an event was not made. Nothing has been written then. */
export type Refusal =
  | { code: 'draft-unreadable'; problems: readonly Problem[] }
  | { code: 'figures-unfit'; problems: readonly Problem[] }
  | { code: 'words-dropped'; problems: readonly Problem[] }
  | { code: 'draft-has-errors' }
  | { code: 'history-damaged'; problems: readonly VerifyProblem[] }
  | { code: 'unchanged'; revision: string }
  | { code: 'date-invalid'; date: string }
  | { code: 'date-before-last'; date: string; last: string }
  | { code: 'effective-before-published'; effective: string; published: string }
  | { code: 'effective-missing'; last: string; effective: string }
  | { code: 'kind-missing' }
  | { code: 'kind-first'; kind: string }
  | { code: 'kind-not-first' }
  | { code: 'reason-missing'; kind: string; proposed: string }
  | { code: 'kind-undecided' }
  | { code: 'kind-unreasoned'; kind: string }
  | { code: 'description-untrue' }
  | { code: 'kind-below-label'; kind: string }
  | ({ code: 'promise-broken'; date: string; effective: string } & PromisedDay)
  | { code: 'retold-not-archived' }
  | { code: 'record-invalid'; path: string }
  | { code: 'would-not-hold'; file: string }
  | { code: 'revision-exists'; folder: string }
  | { code: 'ledger-changed'; file: string }
  | { code: 'date-far'; date: string; now: string }
  | { code: 'effective-far'; effective: string; now: string }
  | { code: 'archived-ahead'; date: string; now: string }
  | { code: 'effective-unset'; last: string }
  | { code: 'texts-missing'; languages: string; option: string; example: string }
  | { code: 'event-invalid'; path: string }
  | BreachRefusal;

/** An entry that `verify` would name; the days are those of its words. */
export type BreachRefusal = { code: BreachCode } & Partial<
  Record<'date' | 'recorded' | 'last' | 'published' | 'effective' | 'day', string>
>;
