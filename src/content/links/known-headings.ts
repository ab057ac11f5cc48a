import type { RevisionRecord } from '../../../schema/revision.ts';
import type { Known } from '../../markdown/match-headings.ts';
import type { Outline } from '../../markdown/outline.ts';
import type { Section } from '../notice.ts';

/** The ids that a release recorded for the headings of a section; `undefined` where it recorded none, or not as many. */
function recordedIds(
  record: Pick<RevisionRecord, 'headings'> | undefined,
  path: string,
  { headings }: Outline,
): readonly string[] | undefined {
  const ids = record?.headings?.[path];
  return ids?.length === headings.length ? ids : undefined;
}

/** The headings of a section as readers of a revision had them. */
export function knownHeadings(
  record: Pick<RevisionRecord, 'headings'> | undefined,
  path: string,
  outline: Outline,
): Known[] {
  const ids = recordedIds(record, path, outline);
  return outline.headings.map((heading, index) => ({ ...heading, id: ids?.[index] ?? heading.id }));
}

/** The file of a section in the folder of a revision: `fi/rights.md`. */
export function pathOf({ file }: Pick<Section, 'file'>): string {
  return file.split('/').slice(-2).join('/');
}
