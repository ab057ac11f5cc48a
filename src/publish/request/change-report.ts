import * as z from 'zod';
import { ContentLanguageSchema, locales } from '../../../schema/languages.ts';
import { severities } from '../../../schema/severity.ts';
import { ReadCountsSchema } from '../../check/held/read-counts.ts';
import { SummarySchema } from '../../check/reports/summary-schema.ts';
import { LISTED_KINDS } from '../../redline/changes/list-changes.ts';
import { CHANGE_KINDS } from '../../redline/changes/propose-kind.ts';
import { FACT_EFFECTS } from '../../redline/facts/fact-meaning.ts';

const text = z.string();
const count = z.int().nonnegative();

/** How many of the duties that bind are answered in full. */
const AnsweredSchema = z.strictObject({ answered: count, asked: count });
export type Answered = z.infer<typeof AnsweredSchema>;

/** The kinds that a change proposes; `first` for a notice that is new. */
const ReportedKindSchema = z.enum([...CHANGE_KINDS, 'first']);
export type ReportedKind = z.infer<typeof ReportedKindSchema>;

const ListedChangeSchema = z.strictObject({
  number: count,
  kind: z.enum(LISTED_KINDS),
  section: text.nullable(),
  before: text,
  after: text,
  words: z.strictObject({ before: text, after: text }),
  places: z.strictObject({ from: count, to: count }).nullable(),
  pieces: count,
});

const LanguageSchema = z.strictObject({
  locale: ContentLanguageSchema,
  changes: z.array(ListedChangeSchema),
  /** What the text claims otherwise, a sentence each; reports of earlier versions do not tell. */
  claims: z.array(text).exactOptional(),
  /** Before and after; `null` where the state is not written in the language or cannot be read. */
  coverage: z.strictObject({ before: AnsweredSchema.nullable(), after: AnsweredSchema.nullable() }),
  /** Duties by their ids: answered in full before and not now, and the other way round. */
  lost: z.array(text),
  gained: z.array(text),
});
export type ChangedLanguage = z.infer<typeof LanguageSchema>;

const ChangedNoticeSchema = z.strictObject({
  id: text,
  title: text,
  state: z.enum(['added', 'changed', 'removed', 'unreadable']),
  /** The kind that the change proposes. */
  kind: ReportedKindSchema,
  reasons: z.array(text),
  facts: z.array(z.strictObject({ path: text, effect: z.enum(FACT_EFFECTS), told: text })),
  languages: z.array(LanguageSchema),
  /** What the ledger has more than before, an entry a sentence. */
  events: z.array(text),
});
export type ChangedNotice = z.infer<typeof ChangedNoticeSchema>;

const ReportedFindingSchema = z.strictObject({
  rule: text,
  severity: z.enum(severities),
  /** Whether it was not there before; `null` where nothing is compared. */
  isNew: z.boolean().nullable(),
  message: text,
  hint: text,
  file: text,
  line: count,
  column: count,
});
export type ReportedFinding = z.infer<typeof ReportedFindingSchema>;

const UnreadSchema = z.strictObject({ notice: text, locale: ContentLanguageSchema.nullable() });
export type UnreadText = z.infer<typeof UnreadSchema>;

/** What readers will notice of a change of the notices, and what `check` finds: `report.json` of `check --report`. */
export const ChangeReportSchema = z.strictObject({
  schemaVersion: z.literal(1),
  /** The language that it is told in. */
  language: z.enum(locales),
  now: text,
  /** The commit that is compared with; `null` where none is. */
  against: text.nullable(),
  summary: SummarySchema,
  /** How much of the drafts was read; reports of earlier versions do not tell. */
  read: ReadCountsSchema.exactOptional(),
  coverage: AnsweredSchema,
  /** What is not counted in it: texts that cannot be read, and (`null`) notices of which it is not known in what languages they are. */
  unread: z.array(UnreadSchema).optional(),
  /** Notices that were not checked, because nothing of them has changed since a commit. */
  leftOut: z.strictObject({ since: text, notices: z.array(text) }).optional(),
  /** The gravest kind that any notice proposes; `null` where nothing is compared. */
  kind: ReportedKindSchema.nullable(),
  notices: z.array(ChangedNoticeSchema),
  findings: z.array(ReportedFindingSchema),
});
export type ChangeReport = z.infer<typeof ChangeReportSchema>;
