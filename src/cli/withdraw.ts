import type { Command } from 'commander';
import type { Run } from './common.ts';
import { collectTexts } from './localised-texts.ts';
import { type EventOptions, recordEvent, withEventOptions } from './record-event.ts';

type WithdrawOptions = EventOptions & { reason?: string[] };

/** `withdraw`: a revision no longer stands; the one before it is in force again. */
export function addWithdraw(command: Command, run: Run): void {
  command
    .description(
      'Adds a withdrawal to the ledger. From its day on the revision is not in force, and the one published before it stands again. Nothing that was released is changed; the past stays as it was.',
    )
    .option('--reason <lang=text...>', 'why, for readers, in each language of the revision');
  withEventOptions(command, 'the first day it no longer stands').action(
    (notice: string | undefined, revision: string | undefined, options: WithdrawOptions) =>
      run((io) => {
        const { texts, strays } = collectTexts('--reason', options.reason);
        const details = { type: 'withdrawn', reason: texts } as const;
        return recordEvent({ notice, revision, strays }, details, options, io);
      }),
  );
}
