import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Spoken } from '../../schema/languages.ts';
import { readyLanguage } from '../../src/claims/language.ts';
import { readClaims } from '../../src/claims/read-claims.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';

/** Sentences below `## language kind told` tell of it outright, those below `## language kind near` do not. */
const blocks = readFileSync('test/fixtures/claims/sure.txt', 'utf8')
  .split(/^## /mu)
  .filter((block) => block !== '')
  .map((block) => {
    const [head = '', ...sentences] = block.trim().split('\n');
    const [locale, kind, group] = head.split(' ');
    return { locale: locale as Spoken, kind, group, sentences };
  });

const languages = new Map(
  (['fi', 'sv', 'en', 'de'] as const).map((locale) => [locale, readyLanguage(locale)]),
);

function surePolarities(sentence: string, locale: Spoken, kind: string | undefined): string[] {
  const language = languages.get(locale) ?? readyLanguage(locale);
  return readClaims(parseMarkdown(sentence), sentence, language)
    .claims.filter((claim) => claim.sure && claim.kind === kind)
    .map(({ polarity }) => polarity);
}

describe('what may be sure', () => {
  const told = blocks.filter(({ group }) => group === 'told');
  const near = blocks.filter(({ group }) => group === 'near');

  it.each(near)('is not in $locale what comes near $kind', ({ locale, kind, sentences }) => {
    expect(sentences.filter((one) => surePolarities(one, locale, kind).length > 0)).toEqual([]);
  });

  it.each(told)('is in $locale a third of what tells $kind outright', (block) => {
    const { locale, kind, sentences } = block;
    const found = sentences.map((one) => surePolarities(one, locale, kind));
    expect(found.flat()).not.toContain('denied');
    expect(found.filter((one) => one.length > 0).length).toBeGreaterThanOrEqual(
      sentences.length / 3,
    );
  });
});
