import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { toHast } from '../../src/markdown/to-hast.ts';
import { judgeFor } from '../../src/publish/changes/word-judges.ts';
import { classifyChanges } from '../../src/redline/changes/classify-changes.ts';
import { CHANGE_KINDS, proposeKind } from '../../src/redline/changes/propose-kind.ts';
import { compareBodies } from '../../src/redline/redline.ts';
import { type Listed, ofForm, ofSubstance, type Pair } from './change-pairs.ts';

/** How much a change weighs, from 0; 4 and more takes a person or tells readers of a change. */
function weigh(locale: Listed, [before, after]: Pair): number {
  const read = (text: string) => toHast(parseMarkdown(text));
  const script = compareBodies(read(before), read(after));
  return CHANGE_KINDS.indexOf(proposeKind(classifyChanges(script, judgeFor(locale)), []).kind);
}

const undecided = CHANGE_KINDS.indexOf('undecided');
const locales = ['en', 'fi', 'sv'] as const;

describe.each(locales)('in %s', (locale) => {
  test('no change of substance is proposed below undecided', () => {
    const low = ofSubstance[locale].filter((pair) => weigh(locale, pair) < undecided);
    expect(low).toEqual([]);
  });

  test('hardly anything that is tidied is proposed above editorial', () => {
    const high = ofForm[locale].filter((pair) => weigh(locale, pair) >= undecided);
    expect(high.length, JSON.stringify(high)).toBeLessThanOrEqual(1);
  });
});
