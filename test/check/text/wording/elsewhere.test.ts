import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { rules } from '../../../../src/check/rules/index.ts';
import { checkNotice } from '../../../../src/check/run/run.ts';
import { stateOf } from '../../../support/notices.ts';

/** The rules that read every sentence; `changes` is any of the three of changes. */
const families: Readonly<Record<string, string>> = {
  'wording-hedge': 'wording-hedge',
  'wording-open-list': 'wording-open-list',
  'recipient-generic-words': 'recipient-generic-words',
  'retention-vague-words': 'retention-vague-words',
  'changes-check-back': 'changes',
  'changes-discretionary': 'changes',
  'changes-implied-acceptance': 'changes',
};
const judging = rules.filter(({ name }) => Object.hasOwn(families, name));

/** Sentences of sections that hold no fact of what they tell, below a heading or none; `none` is a near miss of all rules. */
const SentencesSchema = z.array(
  z.strictObject({ rule: z.string(), heading: z.string().optional(), text: z.string() }),
);
const folder = join(import.meta.dirname, 'sentences/elsewhere');

const judged = (['fi', 'sv', 'en'] as const).map((locale) => {
  const written = readFileSync(join(folder, `${locale}.yaml`), 'utf8');
  const sentences = SentencesSchema.parse(parse(written)).map((sentence) => {
    const { heading = 'Privacy', text } = sentence;
    const section = `---\ntitle: ${heading}\ncontroller: {name: Shop Oy}\n---\n${text}\n`;
    const [notice] = stateOf({ [`${locale}/section.md`]: section }, locale).notices;
    if (!notice) throw new Error(text);
    const request = { rules: judging, day: '2026-11-01', speak: locale, archived: false };
    const found = checkNotice(notice, request).map(({ rule }) => families[rule]);
    return { ...sentence, found };
  });
  return { locale, sentences };
});

test.each(judged)('what is vague is found wherever it stands ($locale)', ({ sentences }) => {
  const vague = sentences.filter(({ rule }) => rule !== 'none');
  const missed = vague.filter(({ rule, found }) => !found.includes(rule)).map(({ text }) => text);
  expect(vague.length).toBeGreaterThanOrEqual(120);
  expect(missed.length / vague.length, missed.join('\n')).toBeLessThan(0.06);
});

test.each(judged)('what is lawful and clear is not ($locale)', ({ sentences }) => {
  const clear = sentences.filter(({ rule }) => rule === 'none');
  const wrong = clear.filter(({ found }) => found.length > 0).map(({ text }) => text);
  expect(clear.length).toBeGreaterThanOrEqual(120);
  expect(wrong.length / clear.length, wrong.join('\n')).toBeLessThan(0.02);
});
