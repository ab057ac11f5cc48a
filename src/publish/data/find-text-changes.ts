import { listChanges } from '../../redline/changes/list-changes.ts';
import { compareComparable } from '../changes/compare-texts.ts';
import type { State, TextChanges } from './state.ts';

/** The redline of two states of a notice in one language. */
export function findTextChanges(
  before: Pick<State, 'compared'>,
  after: Pick<State, 'compared'>,
): TextChanges {
  const [old, young] = [before, after].map(({ compared }) =>
    compared.map(({ comparable }) => comparable()),
  );
  const script = compareComparable(old ?? [], young ?? []);
  return { script, changes: listChanges(script) };
}
