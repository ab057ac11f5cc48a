import type { Command } from 'commander';
import { type EventDetails, planEvent } from '../revise/plan-event.ts';
import type { Refusal } from '../revise/refusal.ts';
import { sayRefusal } from '../revise/refusal-words.ts';
import { writeLedger } from '../revise/write-ledger.ts';
import { cannot } from './cannot.ts';
import { parseDay } from './clock.ts';
import { withCommonOptions } from './common.ts';
import { reportEvent } from './event-report.ts';
import type { ExitStatus, Io } from './io.ts';
import { wordsBeside } from './localised-texts.ts';
import { pickRevision } from './pick-revision.ts';
import { type CommonOptions, openWorkspace, pickNotice } from './project.ts';
import { undoAndTell } from './undo-interrupted.ts';

/** Options that every event takes. */
export type EventOptions = CommonOptions & { date?: string; far?: boolean; dryRun?: boolean };

/** Which revision an event is of, as it was called. */
export type Called = {
  readonly notice: string | undefined;
  readonly revision: string | undefined;
  /** Words among the values of an option that are none of them. */
  readonly strays: readonly string[];
};

/** Adds what every event takes: the revision and the day. */
export function withEventOptions(command: Command, dateMeans: string): Command {
  command
    .option('--date <day>', `${dateMeans} (default: --now)`)
    .option('--far', 'a day more than a year away is meant')
    .option('--dry-run', 'say what readers will see from when, and write nothing');
  return withCommonOptions(command);
}

/** Plans an event, writes it unless it is only tried, and says what readers see. */
export function recordEvent(
  called: Called,
  details: EventDetails,
  options: EventOptions,
  io: Io,
): ExitStatus {
  const workspace = openWorkspace(options, io);
  const { files, now, root, speak, project } = workspace;
  const [name, revision] = wordsBeside([called.notice, called.revision], called.strays, 2);
  if (name === undefined) throw cannot('notice-missing', {});
  const notice = pickNotice(project, name);
  const planned = planEvent(files, notice, {
    revision: pickRevision(notice, revision),
    date: options.date === undefined ? now : parseDay('--date', options.date),
    now,
    far: options.far ?? false,
    details,
  });
  const refuse = (refusal: Refusal): ExitStatus => {
    io.error(`${sayRefusal(refusal, speak)}\n`);
    return 2;
  };
  if (!planned.ok) return refuse(planned.refusal);
  const isDry = options.dryRun ?? false;
  if (!isDry) undoAndTell(workspace, notice, io);
  const refusal = isDry ? undefined : writeLedger(root, planned.plan.ledger);
  if (refusal) return refuse(refusal);
  io.out(reportEvent(planned.plan, isDry, speak));
  return 0;
}
