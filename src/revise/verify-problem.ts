import type { Place } from '../content/place.ts';

/** Everything that can be wrong with released revisions. */
export const verifyCodes = [
  'ledger-missing',
  'ledger-unreadable',
  'chain-broken',
  'chain-order',
  'released-twice',
  'event-before-release',
  'revision-inserted',
  'revision-removed',
  'release-interrupted',
  'release-leftover',
  'revision-misnamed',
  'record-unreadable',
  'day-differs',
  'file-changed',
  'file-missing',
  'file-extra',
  'file-unreadable',
  'digest-differs',
  'ledger-digest-differs',
  'changed-since',
  'vanished-since',
  'entry-changed-since',
] as const;
export type VerifyCode = (typeof verifyCodes)[number];

/** What an interrupted release left: nothing is wrong with what was released, and the next release takes it away. */
export const leftByRelease: ReadonlySet<VerifyCode> = new Set([
  'release-interrupted',
  'release-leftover',
]);

/** One thing that is not as it was released, at the file that is to blame. */
export type VerifyProblem = {
  code: VerifyCode;
  notice: string;
  revision: string | null;
  at: Place;
  /** Values for the message. */
  data: Readonly<Record<string, string>>;
};
