import type { RevisionSummary } from '../revise/history.ts';

/** The last day that the record of a revision and the ledger's entries on it name, `YYYY-MM-DD`. */
export function lastRecorded({ published, withdrawn, errata, told }: RevisionSummary): string {
  const days = [withdrawn, ...errata, ...told].flatMap((event) => (event ? [event.date] : []));
  return days.reduce((latest, day) => (day > latest ? day : latest), published);
}
