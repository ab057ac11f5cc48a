import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changesDocx, noticeDocx } from '../../src/publish/docx/notice-docx.ts';
import { noticePairs } from '../publish/docx/notice-pairs.ts';
import { readWords } from '../publish/docx/read-docx.ts';
import { wordOf } from '../publish/docx/word-files.ts';
import { inWordsOfToday } from '../publish/docx/words-of-today.ts';
import { pair } from '../redline/arbitrary-markdown.ts';
import { hastOf } from '../redline/markdown-to-hast.ts';
import { settleAll } from './settle.ts';

/** LibreOffice takes seconds to start; a busy machine several times as long. */
const patience = 600_000;

type Trial = { name: string; changes: Uint8Array; before: Uint8Array; after: Uint8Array };

async function randomTrials(count: number): Promise<Trial[]> {
  const pairs = fc.sample(pair, { seed: 20_190_812, numRuns: count });
  return Promise.all(
    pairs.map(async ([before, after]) => {
      const [old, young] = [hastOf(before), hastOf(after)];
      return {
        name: `${before}\n=====\n${after}`,
        changes: await wordOf(old, young),
        before: await wordOf(old, old),
        after: await wordOf(young, young),
      };
    }),
  );
}

async function noticeTrials(): Promise<Trial[]> {
  return Promise.all(
    noticePairs().map(async ([name, before, after]) => ({
      name,
      changes: await changesDocx(before, after),
      before: await noticeDocx(before),
      after: await noticeDocx(after),
    })),
  );
}

test.each([
  ['our notices', noticeTrials],
  ['random documents', () => randomTrials(40)],
] as const)(
  'LibreOffice accepts and rejects the changes in %s',
  async (_, make) => {
    const trials = await make();
    const settled = settleAll(trials.map(({ changes }) => changes));
    for (const [index, { name, before, after }] of trials.entries()) {
      const { accepted, rejected } = settled[index] ?? expect.unreachable();
      expect({ name, words: readWords(accepted) }).toEqual({ name, words: readWords(after) });
      const old = [rejected, before].map((file) => readWords(file).map(inWordsOfToday));
      expect({ name, words: old[0] }).toEqual({ name, words: old[1] });
    }
  },
  patience,
);
