import type { Contents } from '../complete-notice.ts';
import { brokenValue } from './broken-value.ts';
import { contradictions } from './contradictions.ts';
import type { Expectation } from './expectation.ts';
import { expectBlank, expectBreak, expectRemoval } from './expectations.ts';
import { type Field, type Front, type Step, sectionFile, type Value } from './fields.ts';

export type MutantKind = 'remove' | 'blank' | 'break' | 'contradict';

/** A complete notice with one field spoilt. */
export type Mutant = {
  /** Which notice, how spoilt and where: `bank: remove purposes.0.bases`. */
  name: string;
  kind: MutantKind;
  field: Field;
  expected: Expectation;
  contents(): Contents;
};

type Change = { kind: MutantKind; to: Value | undefined; expected: Expectation };

/** The mutants of one field: without it, with it empty, misshapen, or at odds with the rest. */
export function mutantsOf(subject: string, contents: Contents, field: Field): Mutant[] {
  return changesOf(field).map(({ kind, to, expected }) => ({
    name: `${subject}: ${kind} ${field.path.join('.')}`,
    kind,
    field,
    expected,
    contents: () => ({ ...contents, [field.file]: changed(field, to) }),
  }));
}

function changesOf(field: Field): Change[] {
  const empty = typeof field.value === 'string' ? '' : Array.isArray(field.value) ? [] : {};
  return [
    { kind: 'remove', to: undefined, expected: expectRemoval(field) },
    { kind: 'blank', to: empty, expected: expectBlank(field) },
    { kind: 'break', to: brokenValue(field), expected: expectBreak(field) },
    ...contradictions(field).map(
      ({ to, expected }): Change => ({ kind: 'contradict', to, expected }),
    ),
  ];
}

function changed({ path, front }: Field, to: Value | undefined): string {
  const value = withValue(front.value, path, to) as Front['value'];
  return sectionFile({ ...front, value });
}

/** The value with another at `path`, or with none there. */
export function withValue(value: Value, path: readonly Step[], to: Value | undefined): Value {
  const [step, ...rest] = path;
  if (step === undefined || typeof value === 'string') return to ?? '';
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => {
      if (index !== step) return [item];
      if (rest.length > 0) return [withValue(item, rest, to)];
      return to === undefined ? [] : [to];
    });
  }
  const entries = Object.entries(value).flatMap(([key, item]): [string, Value][] => {
    if (key !== step) return [[key, item]];
    if (rest.length > 0) return [[key, withValue(item, rest, to)]];
    return to === undefined ? [] : [[key, to]];
  });
  return Object.fromEntries(entries);
}
