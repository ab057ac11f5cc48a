import type { Problem } from '../content/problem.ts';
import type { VerifyProblem } from './verify-problem.ts';

/** Why a release was not made. Nothing has been written then. */
export type Refusal =
  | { code: 'draft-unreadable'; problems: readonly Problem[] }
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
  | { code: 'retold-not-archived' }
  | { code: 'record-invalid'; path: string }
  | { code: 'revision-exists'; folder: string }
  | { code: 'ledger-changed'; file: string };
