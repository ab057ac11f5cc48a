import { BaselineSchema } from './baseline.ts';
import { FrozenFactsSchema } from './frozen-facts.ts';
import { LedgerSchema } from './ledger.ts';
import { NoticeManifestSchema } from './notice.ts';
import { RevisionRecordSchema } from './revision.ts';
import { SectionSchema } from './section.ts';
import { SiteSchema } from './site.ts';
import { VersionListSchema } from './versions.ts';

/** What each file of a project may hold, by what the file is called; a section is its front matter. */
export const schemas = {
  site: SiteSchema,
  notice: NoticeManifestSchema,
  section: SectionSchema,
  revision: RevisionRecordSchema,
  facts: FrozenFactsSchema,
  ledger: LedgerSchema,
  baseline: BaselineSchema,
  versions: VersionListSchema,
} as const;
