import * as z from 'zod';
import { ClaimSchema, type ClaimValues } from '../../../schema/claims.ts';
import { ContentLanguageSchema } from '../../../schema/languages.ts';
import { PlaceSchema } from '../findings/place-schema.ts';

/** The values that facts have in a form of their own. */
export const comparedValues = [
  'periods',
  'countries',
  'bases',
  'parties',
  'emails',
  'phones',
  'ages',
] as const satisfies readonly (keyof ClaimValues)[];
export type ComparedValue = (typeof comparedValues)[number];

/** A value that a claim names and no fact of its kind has. */
const UnknownValueSchema = z.strictObject({ of: z.enum(comparedValues), value: z.string() });
export type UnknownValue = z.infer<typeof UnknownValueSchema>;

/** A claim beside the facts. */
export const HeldClaimSchema = ClaimSchema.pick({ kind: true, polarity: true }).extend({
  isHeld: z.boolean(),
  unknown: z.array(UnknownValueSchema),
});
export type HeldClaim = z.infer<typeof HeldClaimSchema>;

/** What a sentence is beside the facts: each is one of these. */
export const sentenceStates = ['held', 'unheld', 'unrecognised'] as const;
export type SentenceState = (typeof sentenceStates)[number];

/** A sentence of a draft, what it claims, and whether facts hold that. */
export const JudgedSentenceSchema = z.strictObject({
  state: z.enum(sentenceStates),
  notice: z.string(),
  locale: ContentLanguageSchema,
  section: z.string(),
  text: z.string(),
  claims: z.array(HeldClaimSchema),
  place: PlaceSchema,
});
export type JudgedSentence = z.infer<typeof JudgedSentenceSchema>;
