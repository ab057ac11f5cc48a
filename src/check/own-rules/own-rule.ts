import * as z from 'zod';
import { locales } from '../../../schema/languages.ts';
import { isOwnName, RuleNameSchema, severities } from '../../../schema/severity.ts';
import { day } from '../../../schema/values.ts';
import type { OwnRuleName, Rule } from '../findings/rule.ts';

const words = z.strictObject({
  summary: z.string().min(1),
  why: z.string().min(1),
  message: z.string().min(1),
  hint: z.string().min(1),
});

const part = { yaml: z.string(), body: z.string().optional() };
const example = z.strictObject({
  ...part,
  locale: z.enum(locales).optional(),
  day: day('The day it is judged on.').optional(),
  second: z.strictObject(part).optional(),
});

const check = z.custom<Rule['check']>((value) => typeof value === 'function', {
  error: 'a function expected',
});

/**
 * A rule of a project's own, as a module of its folder exports it: of the shape of ours, with its words, which it brings in
 * the languages of the project. A `/` in its name keeps it apart from every rule of ours, of today and of later.
 */
export const OwnRuleSchema = z.strictObject({
  name: RuleNameSchema.refine((name): name is OwnRuleName => isOwnName(name), {
    error: 'a name with a `/` in it expected, such as `house/plain-words`',
  }),
  severity: z.enum(severities),
  articles: z.array(z.string().regex(/^\d+(?:\(\d+\))?(?:\([a-z]\))?$/u)).default([]),
  since: day('The first day it is asked on.').default('2018-05-25'),
  words: z.partialRecord(z.enum(locales), words),
  examples: z.strictObject({ failing: example, passing: example }),
  check,
});
export type OwnRule = z.infer<typeof OwnRuleSchema>;

const step = z.union([z.string(), z.number().int()]);

/** What `check` of such a rule may say: where it is, and the values of its message. */
export const OwnRemarkSchema = z.strictObject({
  path: z.array(step),
  data: z.record(z.string(), z.string()).optional(),
  at: z
    .strictObject({
      file: z.string(),
      line: z.number().int().positive(),
      column: z.number().int().positive(),
      endLine: z.number().int().positive(),
      endColumn: z.number().int().positive(),
    })
    .optional(),
});
