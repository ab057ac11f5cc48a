import type { Facts } from '../../../../schema/disclosures/index.ts';
import type { Field, Step, Value } from '../fields.ts';

/** The outermost fields that facts had before and have no more. */
export function lostFields(before: Facts, after: Facts, body: string): Field[] {
  const value = asWritten(before) as { [key: string]: Value };
  const front = { value, body };
  const root = { file: '', front, facts: before, path: [], around: [] };
  return lost(value, asWritten(after), root);
}

type Above = Pick<Field, 'file' | 'front' | 'facts' | 'path' | 'around'>;

function lost(before: Value, after: Value, above: Above): Field[] {
  if (typeof before === 'string' || typeof after === 'string') return [];
  const around = [...above.around, before];
  return entriesOf(before).flatMap(([step, value]) => {
    const path = [...above.path, step];
    const theirs = counterpart(after, step, value);
    const below = { ...above, path, around };
    if (theirs !== undefined) return lost(value, theirs, below);
    const pattern = path.map((part) => (typeof part === 'number' ? '*' : part)).join('.');
    const parent = withoutOthers(before, after, step);
    return [{ ...below, around: [...above.around, parent], pattern, value, parent }];
  });
}

/** A map without what is lost beside a field: what is asked of it hangs on what is left. */
function withoutOthers(before: Value, after: Value, step: Step): Value {
  if (typeof before === 'string' || Array.isArray(before)) return before;
  const left = Object.entries(before).filter(
    ([key, value]) => key === step || counterpart(after, key, value) !== undefined,
  );
  return Object.fromEntries(left);
}

function entriesOf(value: Value): [Step, Value][] {
  if (typeof value === 'string') return [];
  return Array.isArray(value) ? [...value.entries()] : Object.entries(value);
}

/** Entries by their ids, texts by themselves, the rest by its place. */
function counterpart(after: Value, step: Step, value: Value): Value | undefined {
  if (typeof after === 'string') return undefined;
  if (!Array.isArray(after)) return after[String(step)];
  if (typeof value === 'string') return after.find((one) => one === value);
  const id = idOf(value);
  return id === undefined ? after[Number(step)] : after.find((one) => idOf(one) === id);
}

function idOf(value: Value): Value | undefined {
  return typeof value === 'string' || Array.isArray(value) ? undefined : value['id'];
}

/** Facts as front matter writes them: every value a text. */
function asWritten(facts: unknown): Value {
  if (Array.isArray(facts)) return facts.map(asWritten);
  if (typeof facts !== 'object' || facts === null) return String(facts);
  return Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, asWritten(value)]));
}
