import type { LedgerFile, LedgerLine } from './ledger.ts';
import { verifyLedger } from './ledger.ts';
import type { VerifyProblem } from './verify-problem.ts';

/** Whether the ledger can be read, its chain holds, and each event follows a release. */
export function verifyChain(ledger: LedgerFile, notice: string): VerifyProblem[] {
  const [unreadable] = ledger.problems;
  if (unreadable) {
    const { at, code, data } = unreadable;
    if (code === 'format-newer') return [{ code, notice, revision: null, at, data }];
    return [{ code: 'ledger-unreadable', notice, revision: null, at, data: { reason: code } }];
  }
  const links = verifyLedger(ledger.lines).map(({ line, why }) =>
    problemAt(line, notice, why === 'seq' ? 'chain-order' : 'chain-broken'),
  );
  return [...links, ...misplacedEvents(ledger.lines, notice)];
}

function misplacedEvents(lines: readonly LedgerLine[], notice: string): VerifyProblem[] {
  const released = new Set<string>();
  return lines.flatMap((line): VerifyProblem[] => {
    const { type, revision } = line.entry;
    const isKnown = released.has(revision);
    if (type === 'released') {
      released.add(revision);
      return isKnown ? [problemAt(line, notice, 'released-twice')] : [];
    }
    return isKnown ? [] : [problemAt(line, notice, 'event-before-release')];
  });
}

function problemAt(line: LedgerLine, notice: string, code: VerifyProblem['code']): VerifyProblem {
  const { seq, revision, type } = line.entry;
  return { code, notice, revision, at: line.place, data: { seq: String(seq), type } };
}
