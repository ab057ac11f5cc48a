import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { type Locale, locales } from '../../schema/languages.ts';
import { every } from '../../src/words/every.ts';
import '../../src/words/ready-all.ts';

/** Kinds of section that sentences are labelled in, each with a disclosure that makes it one. */
export const sectionKinds = {
  purposes: 'purposes: [{id: orders, name: Handling your orders and returns}]',
  data: 'dataCategories: [{id: contact, name: Contact details}]',
  sources: 'sources: [{id: register, kind: public-register, name: Trade Register}]',
  recipients: 'recipients: [{id: post, name: Posti Oy, role: controller}]',
  transfers: 'transfers: [{id: us, country: US}]',
  retention: 'retention: [{id: orders, period: P2Y, from: your last order}]',
  rights: 'rights: {access: {text: You get a copy of your data.}}',
  requests: 'requests: {email: [privacy@shop.example]}',
  complaint: 'complaint: {authority: FI}',
  security: 'security: {measures: [Locks on the doors]}',
  changes: 'changes: {tell: [website]}',
  other: 'controller: {name: Shop Oy, country: FI}',
} as const;

const SentencesSchema = z.array(
  z.strictObject({
    rule: z.string(),
    section: z.enum(Object.keys(sectionKinds) as (keyof typeof sectionKinds)[]),
    text: z.string(),
    flag: z.boolean(),
  }),
);

/** A sentence of a notice, and whether a wording rule should report it. */
export type LabelledSentence = z.infer<typeof SentencesSchema>[number] & { locale: Locale };

/**
 * The sets of labelled sentences, with the folder of each. The rules were improved with the first in
 * view; the others were committed before the rules met them, and mended the rules only afterwards.
 */
export const sentenceSets = {
  'in view': '',
  'held out': 'held-out',
  'held out again': 'held-out-again',
} as const;

/** The languages that have word lists to judge by. */
export const judgedLocales = locales.filter((locale) => every[locale].lexicon !== undefined);

const folder = join(import.meta.dirname, '../../test/check/text/wording/sentences');

/** The labelled sentences of a set, in every language. */
export function readSentences(set: keyof typeof sentenceSets): LabelledSentence[] {
  return judgedLocales.flatMap((locale) => {
    const text = readFileSync(join(folder, sentenceSets[set], `${locale}.yaml`), 'utf8');
    return SentencesSchema.parse(parse(text)).map((sentence) => ({ ...sentence, locale }));
  });
}
