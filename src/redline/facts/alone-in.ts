import { SILENT_FIELDS } from './fact-meanings.ts';
import type { Candidate, Renamed } from './find-renamed.ts';
import { identifyEntries, isMap } from './identify-entries.ts';
import { meaningOfChange } from './meaning-of-change.ts';

type Fields = Readonly<Record<string, unknown>>;

/** No list in which anything was renamed. */
export const NO_NAMES: ReadonlyMap<string, string> = new Map();

/** The entries of kinds that the other side does not have; those of a kind without ids are known by what they say. */
export function aloneIn(own: Fields, other: Fields): Candidate[] {
  return Object.entries(own).flatMap(([kind, list]) => {
    const theirs = other[kind];
    const hasIds = meaningOfChange({ field: `${kind}.*` }).identity === undefined;
    if (!Array.isArray(list) || !Array.isArray(theirs) || !hasIds) return [];
    const known = identifyEntries(theirs, kind);
    return Object.entries(identifyEntries(list, kind)).flatMap(([id, entry]) =>
      isMap(entry) && !Object.hasOwn(known, id) ? candidateOf(kind, id, entry) : [],
    );
  });
}

function candidateOf(kind: string, id: string, entry: Fields): Candidate {
  const isTitle = ([name]: readonly [string, unknown]) =>
    meaningOfChange({ field: `${kind}.*.${name}` }).title === true;
  const told = Object.entries(entry).filter(([name, value]) => {
    return !SILENT_FIELDS.has(name) && !isAbsent(value);
  });
  const [title] = told.filter(isTitle);
  const others = told.filter((field) => !isTitle(field));
  return {
    kind,
    id,
    name: title ? String(title[1]) : null,
    tells: (renamed) =>
      `${title?.[0] ?? ''} ${textOf(Object.fromEntries(others), `${kind}.*`, renamed)}`,
    isBare: others.every(([, value]) => isMap(value) && Object.keys(value).length === 0),
    isSomebody: meaningOfChange({ field: `${kind}.*` }).fundamental === 'added',
  };
}

/** One text of a value, whatever the order of what it holds. */
function textOf(value: unknown, field: string, renamed: Renamed): string {
  if (Array.isArray(value)) {
    const names = namesOfEntries(field, renamed);
    const texts = value.map((one) =>
      typeof one === 'string'
        ? JSON.stringify(names.get(one) ?? one)
        : textOf(one, `${field}.*`, renamed),
    );
    return `[${texts.sort().join()}]`;
  }
  if (!isMap(value)) return JSON.stringify(value);
  const texts = Object.entries(value)
    .filter(([name, part]) => !SILENT_FIELDS.has(name) && !isAbsent(part))
    .map(([name, part]) => `${name}:${textOf(part, `${field}.${name}`, renamed)}`);
  return `{${texts.sort().join()}}`;
}

/** The new ids of what the list `field` holds, or refers to. */
export function namesOfEntries(field: string, renamed: Renamed): ReadonlyMap<string, string> {
  const { refers = field } = meaningOfChange({ field: `${field}.*` });
  return renamed.get(refers) ?? NO_NAMES;
}

/** Whether nothing is told. */
export function isAbsent(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}
