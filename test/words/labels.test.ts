import { describe, expect, test } from 'vitest';
import { disclosureKinds, disclosures } from '../../schema/disclosures/index.ts';
import { everyField, type Field } from '../../schema/fields.ts';
import { locales } from '../../schema/languages.ts';
import { wordsIn } from '../../src/words/spoken.ts';

const { labels } = wordsIn('en').facts;
const kinds = disclosureKinds.map((kind) => [kind, labelledFields(kind)] as const);

test('many fields have a label', () => {
  expect(kinds.flatMap(([, fields]) => fields).length).toBeGreaterThan(150);
});

describe.each(kinds)('%s', (_, fields) => {
  test('fields that stand together are called differently', () => {
    const places = Map.groupBy(fields, (field) => `${holderOf(field)} ${labelOf(field)}`);
    expect([...places].filter(([, alike]) => isTaken(alike)).map(([place]) => place)).toEqual([]);
  });

  test.each(locales)('no two labels are the same words in %s', (locale) => {
    const words: Readonly<Record<string, string>> = wordsIn(locale).facts.labels;
    const names = [...new Set(fields.map(labelOf))];
    const said = Map.groupBy(names, (name) => words[name]?.toLocaleLowerCase(locale));
    expect([...said.values()].filter((alike) => alike.length > 1)).toEqual([]);
  });
});

/** Fields that a reader is told of by a label: not the parts of what is always told on one line, such as an address. */
function labelledFields(kind: (typeof disclosureKinds)[number]): Field[] {
  const all = everyField({ [kind]: disclosures[kind] }).slice(1);
  const whole = new Set(all.filter(({ meta }) => meta.whole).map(({ path }) => path));
  return all.filter((field) => {
    const isTold = !(field.meta.seenBy || field.meta.lives || whole.has(holderOf(field)));
    return isTold && Object.hasOwn(labels, labelOf(field));
  });
}

function labelOf({ meta, name }: Field): string {
  return meta.label ?? name;
}

function holderOf({ path }: Field): string {
  return path.slice(0, path.lastIndexOf('.'));
}

/** A value that is put into a phrase says itself what it is; beside it one other field may have the label. */
function isTaken(alike: readonly Field[]): boolean {
  return new Set(alike.flatMap(({ meta, name }) => (meta.phrase ? [] : name))).size > 1;
}
