import { expect, test } from 'vitest';
import type { Locale } from '../../schema/languages.ts';
import type { History, RevisionSummary } from '../../src/revise/history.ts';
import {
  currentPath,
  formerPaths,
  pathsOfDraft,
  pathsOn,
} from '../../src/revise/recorded-paths.ts';
import { historyOf } from './histories.ts';

type Told = Pick<RevisionSummary, 'path'> & { languages?: Locale[] };

/** Revisions of one day each, with what they tell of their address. */
function told(all: Readonly<Record<string, Told>>): History {
  return historyOf(Object.keys(all).map((id) => ({ id }))).map((revision) => {
    const { path = null, languages = ['fi', 'en'] } = all[revision.id] ?? {};
    return { ...revision, path, languages };
  });
}

const id = 'shop';
const manifest = { path: { fi: 'kauppa', en: 'store' }, languages: ['fi', 'en'] as Locale[] };

function at(history: History, day: string, locale: Locale = 'fi'): string {
  const paths = pathsOn(day, { id, manifest, history });
  const former = formerPaths(paths, locale).map((path) => `(${path})`);
  return [currentPath(paths, locale), ...former].join(' ');
}

test('a notice without a recorded path stands where its manifest says', () => {
  expect(at([], '2026-01-01')).toBe('kauppa');
  expect(at(told({ '2025-01-01': { path: null } }), '2026-01-01')).toBe('kauppa');
  expect(at(told({ '2025-01-01': { path: null } }), '2026-01-01', 'sv')).toBe('shop');
});

const moved = told({
  '2025-01-01': { path: { fi: 'a', en: 'x' } },
  '2025-02-01': { path: { fi: 'b', en: 'x' } },
  '2025-03-01': { path: { fi: 'c' }, languages: ['fi'] },
  '2025-04-01': { path: { fi: 'a', sv: 's' } },
});

test.each<[day: string, locale: Locale, where: string]>([
  ['2024-12-31', 'fi', 'a'],
  ['2025-01-31', 'fi', 'a'],
  ['2025-02-01', 'fi', 'b (a)'],
  ['2025-03-01', 'fi', 'c (a) (b)'],
  ['2025-03-01', 'en', 'x'],
  // Back at the first: that one does not lead on to itself.
  ['2025-04-01', 'fi', 'a (b) (c)'],
  // English is written again, and asks for no path of its own.
  ['2025-04-01', 'en', 'shop (x)'],
  ['2025-03-01', 'sv', 'shop'],
  ['2025-04-01', 'sv', 's (shop)'],
])('on %s in %s a notice that moved is at %s', (day, locale, where) => {
  expect(at(moved, day, locale)).toBe(where);
});

test('a withdrawn revision leaves the notice where it put it', () => {
  const withdrawn = moved.map((one) =>
    one.id === '2025-02-01'
      ? {
          ...one,
          withdrawn: { date: '2025-02-02', recorded: '2025-02-02', reason: { fi: 'Virhe.' } },
        }
      : one,
  );
  expect(at(withdrawn, '2025-02-10')).toBe('b (a)');
});

test('a release that recorded no path leaves the notice where it is', () => {
  const history = told({
    '2025-01-01': { path: { fi: 'a', en: 'x' } },
    '2025-02-01': { path: null },
  });
  expect(at(history, '2025-02-01')).toBe('a');
});

test('a draft asks for its path, and for none in languages that it leaves', () => {
  const paths = pathsOn('2025-02-01', { id, manifest, history: moved });
  const draft = { path: { fi: 'uusi' }, languages: ['fi'] as Locale[] };
  expect(pathsOfDraft({ id, manifest: draft }, paths)).toEqual({ fi: 'uusi', en: 'x' });
});
