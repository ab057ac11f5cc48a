import { appendFileSync } from 'node:fs';
import { join } from 'node:path';

/** A command that writes the record of a notice, and what is there before it. */
export type RecordCase = {
  readonly name: string;
  /** Changes the copy of the samples that the command works on. */
  readonly edit?: (root: string) => void;
  /** Commands that run before it. */
  readonly before?: readonly (readonly string[])[];
  readonly args: readonly string[];
};

const notice = 'business-customers';
const texts = ['fi=Syy.', 'en=Why.'];
const released = '2026-09-01';

function addSentences(root: string): void {
  const section = (locale: string) =>
    join(root, 'content/notices', notice, locale, 'keeping-and-protecting.md');
  appendFileSync(section('fi'), '\nUusi lause turvallisuudesta.\n');
  appendFileSync(section('en'), '\nA new sentence on security.\n');
}

function release(...more: string[]): string[] {
  const day = ['--date', '2026-12-01', '--now', '2026-12-01'];
  const kind = ['--kind', 'editorial', '--reason', 'Trial.', '--summary', ...texts];
  return ['release', notice, ...day, ...more, ...kind];
}

/** An event of a revision, written on the day after the release. */
function event(name: string, revision: string, ...more: string[]): string[] {
  return [name, notice, revision, '--now', '2026-12-02', ...more];
}

/** Each command that adds to a ledger. */
export const recordCases: readonly RecordCase[] = [
  { name: 'release', edit: addSentences, args: release() },
  { name: 'withdraw', args: event('withdraw', released, '--reason', ...texts) },
  {
    name: 'postpone',
    edit: addSentences,
    before: [release('--effective', '2027-01-15')],
    args: event('postpone', '2026-12-01', '--effective', '2027-02-01', '--reason', ...texts),
  },
  { name: 'erratum', args: event('erratum', released, '--text', ...texts) },
  { name: 'told', args: event('told', released, '--channel', 'email') },
];
