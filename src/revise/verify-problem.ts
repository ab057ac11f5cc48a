import type { Place } from '../content/place.ts';
import { breachCodes } from './breach.ts';

/** Everything that can be wrong with released revisions. */
export const verifyCodes = [
  'ledger-missing',
  'ledger-unreadable',
  'chain-broken',
  'chain-order',
  'released-twice',
  'event-before-release',
  ...breachCodes,
  'revision-inserted',
  'revision-removed',
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

/** One thing that is not as it was released, at the file that is to blame. */
export type VerifyProblem = {
  code: VerifyCode;
  notice: string;
  revision: string | null;
  at: Place;
  /** Values for the message. */
  data: Readonly<Record<string, string>>;
};
