import { expect, test } from 'vitest';
import { listChanges } from '../../src/redline/changes/list-changes.ts';
import { renderHtml } from '../../src/redline/render/render-html.ts';
import { scriptOf, sectionScript } from './compare.ts';

const A = 'Keräämme tietoja suoraan asiakkaalta itseltään.';
const B = 'Tietoja säilytetään viisi vuotta asiakassuhteen päättymisestä.';
const C = 'Rekisteröidyllä on oikeus tarkastaa tietonsa.';

const listed = (before: string, after: string): string[] =>
  listChanges(scriptOf(before, after)).map(
    ({ number, kind, scope, before: old, after: young }) =>
      `${number} ${kind} ${scope}: ${old} -> ${young}`,
  );

test.each<[string, string, string, string[]]>([
  ['nothing', A, A, []],
  ['words', 'kept six years', 'kept ten years', ['1 replaced words: six -> ten']],
  ['a link', '[a b](x)', '[a b](y)', ['1 link words: [a b](x) -> [a b](y)']],
  ['a look', 'a b', 'a *b*', ['1 format words: b -> *b*']],
  ['a block', `${A}\n\n${B}`, A, [`1 deleted block: ${B} -> `]],
  [
    'a move',
    `${A}\n\n${B}\n\n${C}`,
    `${B}\n\n${C}\n\n${A}`,
    [`1 moved block: (1) ${A} -> (3) ${A}`],
  ],
  ['a split', `${A} ${B}`, `${A}\n\n${B}`, [`1 split block: ${A} ${B} -> ${A} ¶ ${B}`]],
  [
    'a row',
    '| a | b |\n|---|---|\n| entrance cameras | 14 days |\n| tills | 5 years |',
    '| a | b |\n|---|---|\n| tills | 5 years |',
    ['1 deleted block: entrance cameras | 14 days -> '],
  ],
  [
    'a table',
    `${A}\n\n| a | b |\n|---|---|\n| | 5 years |`,
    A,
    ['1 deleted block: a | b | | 5 years -> '],
  ],
  ['a level', '# Tiedot', '## Tiedot', ['1 structure block: # Tiedot -> ## Tiedot']],
])('%s', (_name, before, after, expected) => {
  expect(listed(before, after)).toEqual(expected);
});

test('a move tells both places and both anchors', () => {
  const [move] = listChanges(scriptOf(`${A}\n\n${B}\n\n${C}`, `${B}\n\n${C}\n\n${A}`));
  expect(move).toMatchObject({
    places: { from: 1, to: 3 },
    anchor: 'change-1',
    from: 'change-1-from',
  });
});

test('both ends of a split say which change they are, and only the first of its parts is an anchor', () => {
  const html = renderHtml(scriptOf(`${A} ${B}\n\nx`, `${A}\n\n${B}\n\ny`));
  const ends = [...html.matchAll(/<p data-diff="move-[^>]*>/gu)].map(([end]) => end);
  const split = 'data-diff-op="split"';
  expect(ends).toEqual([
    `<p data-diff="move-from" ${split} id="change-1-from" data-diff-change="1">`,
    `<p data-diff="move-to" ${split} id="change-1" data-diff-change="1">`,
    `<p data-diff="move-to" ${split} data-diff-change="1">`,
  ]);
});

test('every anchor stands in the fragment once, in order', () => {
  const script = sectionScript(
    { a: ['A', `${A}\n\n${B} ${C}`], b: ['B', 'pois'], c: ['C', `${A}\n\n- x\n- y`] },
    { c: ['C', `${B}\n\n- x\n- z`], a: ['Aa', `${B}\n\n${C}\n\n${A}`], d: ['D', 'tilalle'] },
  );
  const html = renderHtml(script);
  const ids = [...html.matchAll(/ id="(change-[^"]*)"/gu)].map((match) => match[1]);
  const anchors = listChanges(script).flatMap(({ anchor, from }) =>
    from ? [from, anchor] : anchor,
  );
  expect(anchors).toContainEqual(expect.stringMatching(/-from$/u));
  expect(new Set(ids)).toEqual(new Set(anchors));
  expect(ids).toHaveLength(anchors.length);
});
