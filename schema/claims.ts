import * as z from 'zod';

/** What a sentence of a notice may tell of: the points of Articles 12 to 14, then what stands around them. */
export const claimKinds = [
  'controller-name',
  'controller-contact',
  'officer-contact',
  'purpose',
  'basis',
  'interest',
  'data',
  'source',
  'recipient',
  'transfer',
  'retention',
  'access',
  'rectification',
  'erasure',
  'restriction',
  'portability',
  'objection',
  'withdrawal',
  'complaint',
  'providing',
  'automated-decision',
  'special-data',
  'profiling',
  'joint-control',
  'children',
  'sale',
  'fee',
  'deadline',
  'monitoring',
  'model-training',
  'cookies',
  'security',
  'change',
] as const;
export type ClaimKind = (typeof claimKinds)[number];

/** The kinds of which a claim may be sure: those that a fact declares absent, names or bounds. */
export const sureKinds = [
  'recipient',
  'transfer',
  'automated-decision',
  'profiling',
  'special-data',
  'joint-control',
  'officer-contact',
  'children',
  'retention',
  'deadline',
] as const satisfies readonly ClaimKind[];

/** The rights of the data subject: what is possible there is a choice of theirs, no hedge. */
export const rightKinds = [
  'access',
  'rectification',
  'erasure',
  'restriction',
  'portability',
  'objection',
  'withdrawal',
  'complaint',
] as const satisfies readonly ClaimKind[];

/** The kinds that tell of data on their way. */
export const flowKinds = [
  'source',
  'recipient',
  'transfer',
  'sale',
  'portability',
] as const satisfies readonly ClaimKind[];

/** A length of time that a sentence names, ISO 8601, with what it bounds and what it runs from. */
export const ClaimPeriodSchema = z.strictObject({
  period: z.string(),
  bound: z.enum(['at-least', 'at-most', 'exactly']),
  from: z.string().optional(),
});

/** The values that a claim names, each as facts write it; a key is there where one stands. */
export const ClaimValuesSchema = z.strictObject({
  periods: z.array(ClaimPeriodSchema).optional(),
  countries: z.array(z.string()).optional(),
  parties: z.array(z.string()).optional(),
  bases: z.array(z.string()).optional(),
  articles: z.array(z.string()).optional(),
  emails: z.array(z.string()).optional(),
  phones: z.array(z.string()).optional(),
  addresses: z.array(z.string()).optional(),
  money: z.array(z.string()).optional(),
  data: z.array(z.string()).optional(),
  ages: z.array(z.number()).optional(),
  formula: z.string().optional(),
});
export type ClaimValues = z.infer<typeof ClaimValuesSchema>;

/** What one sentence claims; lines and columns count from 1. */
export const ClaimSchema = z.strictObject({
  kind: z.enum(claimKinds),
  polarity: z.enum(['affirmed', 'denied']),
  certainty: z.enum(['stated', 'possible', 'quoted']),
  direction: z.enum(['out', 'in', 'person']).nullable(),
  scope: z.enum(['all', 'some', 'named']),
  sure: z.boolean(),
  quote: z.string(),
  values: ClaimValuesSchema.nullable(),
  line: z.number().int(),
  column: z.number().int(),
  endLine: z.number().int(),
  endColumn: z.number().int(),
});
export type Claim = z.infer<typeof ClaimSchema>;
