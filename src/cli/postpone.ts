import type { Command } from 'commander';
import { cannot } from './cannot.ts';
import { parseDay } from './clock.ts';
import type { Run } from './common.ts';
import { collectTexts } from './localised-texts.ts';
import { type EventOptions, recordEvent, withEventOptions } from './record-event.ts';

type PostponeOptions = EventOptions & { effective?: string; reason?: string[] };

/** `postpone`: an announced revision takes effect on another day, or on none that is set. */
export function addPostpone(command: Command, run: Run): void {
  command
    .description(
      'Adds a postponement to the ledger. Only a revision that has not come into force can be postponed. With none it waits until it is postponed to a day.',
    )
    .option('--effective <day>', 'the day it takes effect; none where no day is set')
    .option('--reason <lang=text...>', 'why, for readers, in each language of the revision');
  withEventOptions(command, 'the day from which the new day holds').action(
    (notice: string | undefined, revision: string | undefined, options: PostponeOptions) =>
      run((io) => {
        const { texts, strays } = collectTexts('--reason', options.reason);
        const effective = parseEffective(options.effective);
        const details = { type: 'postponed', effective, reason: texts } as const;
        return recordEvent({ notice, revision, strays }, details, options, io);
      }),
  );
}

function parseEffective(value: string | undefined): string {
  if (value === undefined) throw cannot('effective-unnamed', {});
  return value === 'none' ? value : parseDay('--effective', value);
}
