import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { disclosures, type Facts } from '../../../../schema/disclosures/index.ts';
import { everyField } from '../../../../schema/fields.ts';
import { type ContentLanguage, locales } from '../../../../schema/languages.ts';
import { metaOf } from '../../../../schema/walk.ts';
import { printSource } from '../../../../src/content/told/print/print-source.ts';
import { writeFacts } from '../../../../src/content/told/print/write-facts.ts';
import { spaceForBreaks } from '../../../../src/content/told/written.ts';
import { stateOf } from '../../../support/notices.ts';
import { propertyRuns } from '../../../support/property-runs.ts';
import { anyFacts, type Written } from './any-facts.ts';

const told = new Set<string>();

describe.each(locales)('any facts, their text in %s, and the facts again', (locale) => {
  test('are the same, and what would not be stays in front matter', () => {
    fc.assert(
      fc.property(anyFacts(locale), (facts) => {
        const before = noticeOf(locale, facts, '');
        const [section] = before.notice.sections;
        if (!section) throw new Error('No section, expected one.');
        const { blocks, left, ids } = printSource(before.notice, section);
        const kept = keptOf(facts, left);
        const after = noticeOf(
          locale,
          { ...kept, ...(Object.keys(ids).length > 0 && { ids }) },
          writeFacts(blocks),
        );
        const found = after.problems.filter((code) => /^(?:told|value|heading-id|placeholder)/u.test(code));
        expect({ facts: plain(after.notice.facts), found }).toEqual({
          facts: plain(before.notice.facts),
          found: [],
        });
        for (const path of pathsIn(without(before.notice.facts, left))) told.add(path);
      }),
      { numRuns: propertyRuns(100), seed: 20_261_130, endOnFailure: true },
    );
  });
});

test('every field whose home is the text is told in one', () => {
  const kinds = Object.fromEntries(
    Object.entries(disclosures).filter(([, schema]) => !metaOf(schema).lives),
  );
  const living = everyField(kinds).filter(({ meta }) => !meta.lives);
  const untold = living.map(({ path }) => path).filter((path) => !told.has(path));
  expect(untold).toEqual([]);
});

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

function without(facts: Facts, left: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([kind, value]): [string, unknown][] => {
      if (left.includes(kind)) return [];
      const some = left.some((path) => path.startsWith(`${kind}.`));
      const kept = some ? partOf(value, (id) => !left.includes(`${kind}.${id}`)) : value;
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
