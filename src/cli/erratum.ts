import type { Command } from 'commander';
import type { Run } from './common.ts';
import { collectTexts } from './localised-texts.ts';
import { type EventOptions, recordEvent, withEventOptions } from './record-event.ts';

type ErratumOptions = EventOptions & { text?: string[] };

/** `erratum`: what was wrong in a revision. */
export function addErratum(command: Command, run: Run): void {
  command
    .description(
      'Adds an erratum to the ledger. The text of the revision stays as it was published; a correction of what it says is a new revision.',
    )
    .option(
      '--text <lang=text...>',
      'what is wrong, for readers, in each language of the revision',
    );
  withEventOptions(command, 'the day of the erratum').action(
    (notice: string | undefined, revision: string | undefined, options: ErratumOptions) =>
      run((io) => {
        const { texts, strays } = collectTexts('--text', options.text);
        const details = { type: 'erratum', text: texts } as const;
        return recordEvent({ notice, revision, strays }, details, options, io);
      }),
  );
}
