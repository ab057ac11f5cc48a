import type { Place } from '../content/place.ts';
import { breachCodes } from './breach.ts';

/** Everything that can be wrong with released revisions. */
export const verifyCodes = [
  'ledger-missing',
  'ledger-unreadable',
  'format-newer',
  'chain-broken',
  'chain-order',
  'released-twice',
  'event-before-release',
  ...breachCodes,
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
  'facts-unreadable',
  'digest-differs',
  'ledger-digest-differs',
  'behind-since',
  'changed-since',
  'vanished-since',
  'added-since',
  'replaced-since',
  'unknown-since',
  'notice-vanished-since',
  'notice-renamed-since',
  'revision-inserted-since',
  'ledger-vanished-since',
  'ledger-unreadable-since',
  'ledger-unknown-since',
  'ledger-rewritten-since',
  'entry-changed-since',
  'entry-removed-since',
  'entry-moved-since',
  'entry-inserted-since',
  'entry-backdated-since',
  'entry-undated-since',
  'release-backdated-since',
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
