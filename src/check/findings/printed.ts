import { printValue } from '../../locale/values.ts';
import type { SaidValue } from './finding.ts';

/** A value as readers meet it; `kind` is what its schema says of it, such as `date` or `basis`. */
export function printed(kind: string, value: string): SaidValue {
  return (speak) => printValue(value, kind, speak);
}

/** The same for several of one kind. */
export function printedAll(kind: string, values: readonly string[]): SaidValue {
  return (speak) => values.map((value) => printValue(value, kind, speak)).join(', ');
}
