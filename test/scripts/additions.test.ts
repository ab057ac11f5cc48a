import { describe, expect, test } from 'vitest';
import { locales } from '../../schema/languages.ts';
import { runTrial } from '../../scripts/additions/run-trial.ts';
import { trials } from '../../scripts/additions/trials.ts';

/** What stands outside of the words of languages, and how many files of each language were touched. */
const taken: Readonly<Record<string, { outside: readonly string[]; each: number | null }>> = {
  'a rule': { outside: ['src/check/rules/controller/fax-alone.ts'], each: 1 },
  'a duty of presence': { outside: ['src/check/rules/controller/presence.ts'], each: 1 },
  'a kind of disclosure': {
    outside: ['schema/disclosures/faxes.ts', 'schema/disclosures/index.ts'],
    each: 1,
  },
  'a country': {
    outside: ['schema/gdpr/national.ts', 'src/check/rules/national/EE/estonian-age.ts'],
    each: 1,
  },
  'a language': {
    outside: ['schema/languages.ts', 'src/words/every.ts'],
    each: null,
  },
};

describe.each(trials)('$name', (trial) => {
  test('is added to a copy of the house in no more files than it should take', () => {
    const { byHand, works } = runTrial(trial);
    const { outside, each } = taken[trial.name] ?? { outside: [], each: 0 };
    const inFolders = byHand.filter((file) => /^src\/words\/\w+\//u.test(file));
    expect(byHand.filter((file) => !inFolders.includes(file))).toEqual(outside);
    const folders = Map.groupBy(inFolders, (file) => file.split('/')[2]);
    if (each === null) expect([...folders.keys()]).toEqual(['et']);
    else {
      expect(folders.size).toBe(locales.length);
      expect([...folders.values()].map((files) => files.length)).toEqual(locales.map(() => each));
    }
    expect(works).toBe(true);
  }, 120_000);
});
