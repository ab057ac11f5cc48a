import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { disclosures } from '../../../../schema/disclosures/index.ts';
import { everyField } from '../../../../schema/fields.ts';
import { type ContentLanguage, locales } from '../../../../schema/languages.ts';
import { metaOf } from '../../../../schema/walk.ts';
import { printSource } from '../../../../src/content/told/print/print-source.ts';
import { writeFacts } from '../../../../src/content/told/print/write-facts.ts';
import { spaceForBreaks } from '../../../../src/content/told/written.ts';
import { stateOf } from '../../../support/notices.ts';
import { propertyRuns } from '../../../support/property-runs.ts';
import { anyFacts, type Written } from './any-facts.ts';

/** Problems of reading facts, and of ids; others are about the words. */
const ofReading = /^(?:told|value|key|id|heading-id|placeholder)/u;

describe.each(locales)('facts, their text in %s, and the facts again', (locale) => {
  test('are the same, and what would not be stays in front matter', () => {
    fc.assert(
      fc.property(anyFacts({ locale, isTame: false }), (facts) => {
        expectSame(locale, facts);
      }),
      { numRuns: Math.ceil(propertyRuns(100) / 3), seed: 20_261_130, endOnFailure: true },
    );
  });

  test('are the same in every field whose home is the text', () => {
    const told = new Set<string>();
    fc.assert(
      fc.property(anyFacts({ locale, isTame: true }), (facts) => {
        const { left, notice } = expectSame(locale, facts);
        expect(left).toEqual([]);
        for (const path of pathsIn(notice.facts)) told.add(path);
      }),
      { numRuns: 16, seed: 25, endOnFailure: true },
    );
    expect(homesInText().filter((path) => !told.has(path))).toEqual([]);
  });
});

/** Expects that facts and what is read from their text are the same. */
function expectSame(locale: ContentLanguage, facts: Record<string, Written>) {
  const { notice, problems } = noticeOf(locale, facts, '');
  const [section] = notice.sections;
  if (!section) throw new Error('No section, expected one.');
  const { blocks, left, ids } = printSource(notice, section);
  const kept = { ...keptOf(facts, left), ...(Object.keys(ids).length > 0 && { ids }) };
  const after = noticeOf(locale, kept, writeFacts(blocks));
  const found = after.problems.filter((code) => ofReading.test(code) && !problems.includes(code));
  expect({ facts: plain(after.notice.facts), found }).toEqual({
    facts: plain(notice.facts),
    found: [],
  });
  return { notice, left };
}

/** Every field but those that live in front matter alone, by the schema. */
function homesInText(): string[] {
  const kinds = Object.entries(disclosures).filter(([, schema]) => !metaOf(schema).lives);
  const fields = everyField(Object.fromEntries(kinds));
  return fields.filter(({ meta }) => !meta.lives).map(({ path }) => path);
}

function noticeOf(locale: ContentLanguage, facts: Record<string, unknown>, body: string) {
  const yaml = Object.entries(facts).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  const text = `---\n${['title: Section', ...yaml].join('\n')}\n---\n${body}`;
  const state = stateOf({ [`${locale}/section.md`]: text }, locale, undefined, 'text/1');
  const [notice] = state.notices;
  if (!notice) throw new Error(`No notice: ${JSON.stringify(state.problems)}`);
  return { notice, problems: state.problems.map(({ code }) => code) };
}

/** What stays in front matter. */
function keptOf(facts: Record<string, Written>, left: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([kind, value]): [string, unknown][] => {
      if (left.includes(kind)) return [[kind, value]];
      const kept = partOf(value, (id) => left.includes(`${kind}.${id}`));
      return kept === undefined ? [] : [[kind, kept]];
    }),
  );
}

/** The entries of a list, or the keys of a map, that are asked for. */
function partOf(value: unknown, isAsked: (id: string) => boolean): unknown {
  if (Array.isArray(value)) {
    const some = value.filter(
      (entry: { id?: string }) => entry.id !== undefined && isAsked(entry.id),
    );
    return some.length > 0 ? some : undefined;
  }
  const some = Object.entries(value as object).filter(([key]) => isAsked(key));
  return some.length > 0 ? Object.fromEntries(some) : undefined;
}

/** Facts in which entries stand in the order of their ids: a text has a table for each kind of row. */
function plain(value: unknown): unknown {
  if (typeof value === 'string') return spaceForBreaks(value);
  if (Array.isArray(value)) {
    const items: unknown[] = value.map(plain);
    return items.toSorted((a, b) => idOf(a).localeCompare(idOf(b)));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}

function idOf(entry: unknown): string {
  return typeof entry === 'object' && entry !== null && 'id' in entry ? String(entry.id) : '';
}

/** The paths of facts as `everyField` writes them. */
function pathsIn(value: unknown, before: readonly string[] = []): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => pathsIn(item, [...before, '*']));
  return Object.entries(value).flatMap(([key, inner]) => {
    const path = [...before, key];
    return inner === undefined ? [] : [path.join('.'), ...pathsIn(inner, path)];
  });
}
