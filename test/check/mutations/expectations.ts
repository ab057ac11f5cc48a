import { isFree, isReference, roleOf } from './broken-value.ts';
import { caught, type Expectation, expectationOf, open } from './expectation.ts';
import type { Field } from './fields.ts';
import { emptied, removals } from './removals.ts';

const askedByFormat: readonly RegExp[] = [
  /^[A-Za-z]+\.\*\.id$/u,
  /^(?:dataSubjects|purposes|dataCategories)\.\*\.name$/u,
  /^(?:controller|complaint\.authority|cookies\.list\.\*|jointControllers\.\*\.parties\.\*)\.name$/u,
  /(?:^|\.)law\.\*\.name$/u,
  /^purposes\.\*\.(?:bases\.\*\.(?:basis|article10\.name)|marketing\.channels|newUse\.of)$/u,
  /^sources\.\*\.exemption\.point$/u,
  /^transfers\.\*\.mechanisms\.\*\.kind$/u,
  /^rights\.[a-zA-Z]+(?:\.text|\.channels\.\*\.(?:purposes|how))$/u,
];

/** Whether the format refuses an entry without the field. */
function isAsked(pattern: string): boolean {
  return askedByFormat.some((asked) => asked.test(pattern));
}

/** What is said of a notice without a field: reading misses some, the table tells of the others. */
export function expectRemoval(field: Field): Expectation {
  return isAsked(field.pattern) ? caught('value-missing') : expectationOf(removals, field);
}

/** An empty text is misshapen; an empty list or map says as little as none. */
export function expectBlank(field: Field): Expectation {
  if (typeof field.value === 'string') return caught('value-empty');
  if (isAsked(field.pattern)) return open('An empty list has the shape that is asked for.');
  const keys = Array.isArray(field.value) ? [] : Object.keys(field.value);
  const misses = keys.some((key) => isAsked(`${field.pattern}.${key}`));
  const removal = expectationOf([...emptied, ...removals], field);
  if ('undecidable' in removal) return misses ? caught('value-missing') : removal;
  return caught(...removal.rules, 'value-missing', 'value-wrong-type');
}

/** Every misshapen value is found in reading, every reference to nothing, every stand-in. */
export function expectBreak(field: Field): Expectation {
  // Where no source is told at all, the first reference stands for it.
  if (isReference(field)) return caught('reference-unknown', 'sources-missing');
  if (roleOf(field) === 'note') return open('A note is for the team only.');
  if (roleOf(field) === 'quote') return caught('seen-too-short', 'seen-not-found');
  if (isFree(field)) return caught('value-unfilled');
  return caught(
    'value-wrong-type',
    'value-wrong-format',
    'value-not-in-list',
    'values-differ',
    'phone-without-number',
  );
}
