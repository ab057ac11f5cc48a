import type { RevisionSummary } from '../../revise/history.ts';

/** A day as readers see it, with a number where it alone does not tell which version of that day is meant. */
export type VersionDay = { readonly day: string; readonly nth?: string };

/** What readers call a revision by: the day of its publication, and `2` for a second one that day (`2019-08-12.2`). */
export function versionDay({ id }: Pick<RevisionSummary, 'id'>): VersionDay {
  const [day = '', nth] = id.split('.');
  return { day, ...(nth !== undefined && { nth }) };
}
