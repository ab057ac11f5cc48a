import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Locale } from '../../schema/languages.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { toHast } from '../../src/markdown/to-hast.ts';
import { judgeFor } from '../../src/publish/changes/word-judges.ts';
import { classifyChanges } from '../../src/redline/changes/classify-changes.ts';
import { type KindOfChange, proposeKind } from '../../src/redline/changes/propose-kind.ts';
import { compareBodies } from '../../src/redline/redline.ts';

/** Two states of a section and what may be proposed for the change between them, by somebody who knew no word list. */
interface JudgedChange {
  readonly id: string;
  readonly language: Locale;
  readonly before: string;
  readonly after: string;
  readonly expected: 'material-or-above' | 'at-least-undecided' | 'at-most-editorial';
}

const changes: JudgedChange[] = JSON.parse(
  readFileSync(new URL('judged-kinds.json', import.meta.url), 'utf8'),
);
const substantial = new Set<KindOfChange>(['undecided', 'material', 'fundamental']);

const isSubstantial = ({ language, before, after }: JudgedChange): boolean => {
  const [old, young] = [before, after].map((text) => toHast(parseMarkdown(text)));
  if (!old || !young) throw new Error('Two texts are compared.');
  const changed = classifyChanges(compareBodies(old, young), judgeFor(language));
  return substantial.has(proposeKind(changed, []).kind);
};

test('no change of substance is played down', () => {
  const substance = changes.filter(({ expected }) => expected !== 'at-most-editorial');
  expect(substance.length).toBe(110);
  expect(substance.filter((change) => !isSubstantial(change)).map(({ id }) => id)).toEqual([]);
});

// Word order in sentences with a negation, consent or a period, and a heading that names periods otherwise,
// and several sentences that became active, or whose actor went to the beginning.
test('few changes of nothing are taken for more', () => {
  const others = changes.filter(({ expected }) => expected === 'at-most-editorial');
  expect(others.length).toBe(110);
  expect(others.filter(isSubstantial).map(({ id }) => id)).toEqual([
    '2-sv-he-02',
    '2-en-he-03',
    '3-n14-sv-renamed-heading',
    '4-en-08',
    '4-fi-02',
    '4-sv-02',
  ]);
});
