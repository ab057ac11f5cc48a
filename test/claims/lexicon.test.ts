import { describe, expect, it } from 'vitest';
import { type ClaimKind, claimKinds } from '../../schema/claims.ts';
import { readyLanguage } from '../../src/claims/language.ts';
import { readSentence } from '../../src/claims/read-sentence.ts';
import { nowhere } from '../../src/claims/text/context.ts';
import { everyClaims, readLocales } from '../../src/words/every-claims.ts';

describe.each(readLocales)('the claim words of %s', (locale) => {
  const language = readyLanguage(locale);
  const entriesOf = (kind: ClaimKind) => everyClaims[locale]?.kinds[kind].entries ?? [];
  /** The entries of a kind that a sentence fires, with the polarity they give. */
  const fired = (sentence: string, kind: string) =>
    readSentence(sentence, nowhere, language)
      .filter((hit) => hit.kind === kind)
      .map(({ entry }) => entry?.entry.name);

  it.each(claimKinds)('find each example of %s by its own entry', (kind) => {
    const missed = entriesOf(kind).flatMap(({ name, examples }) =>
      examples
        .filter((sentence) => !fired(sentence, kind).includes(name))
        .map((sentence) => `${name}: ${sentence} (${fired(sentence, kind).join(', ') || 'none'})`),
    );
    expect(missed).toEqual([]);
  });

  it.each(claimKinds)('find no %s in its near misses', (kind) => {
    const found = entriesOf(kind)
      .flatMap(({ nearMisses = [] }) => nearMisses)
      .flatMap((sentence) => fired(sentence, kind).map((name) => `${name}: ${sentence}`));
    expect(found).toEqual([]);
  });

  it.each(claimKinds)('have an example for each entry of %s, under a name of its own', (kind) => {
    const entries = entriesOf(kind);
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.filter(({ examples }) => examples.length === 0)).toEqual([]);
    expect(new Set(entries.map(({ name }) => name)).size).toBe(entries.length);
  });
});
