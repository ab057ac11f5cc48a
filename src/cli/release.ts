import type { Command } from 'commander';
import { changeKinds } from '../../schema/gdpr/vocabularies.ts';
import { type Run, withCommonOptions } from './common.ts';
import type { ReleaseOptions } from './release/options.ts';
import { releaseAll } from './release/release-all.ts';
import { release } from './release/release-draft.ts';

/** `release`: checks the draft, proposes the kind of change and freezes a revision. */
export function addRelease(command: Command, run: Run): void {
  command
    .description(
      'Checks the draft, proposes the kind of change and freezes a revision. Refuses on errors, on a draft in which nothing changed, on a date before the last revision and, where no day is named, on a change that comes sooner than the notice promises; never overwrites.',
    )
    .option('--date <day>', 'the day it is published: its name (default: --now)')
    .option('--effective <day>', 'the day it takes effect (default: the day it is published)')
    .option('--kind <kind>', `${changeKinds.join(', ')} (default: as proposed)`)
    .option(
      '--reason <text>',
      'why the kind is lower than proposed or judged by a person, or why the change comes sooner than promised: a note for the record',
    )
    .option('--summary <lang=text...>', 'what changed, for readers, by language')
    .option('--note <lang=text...>', 'what readers must know of the record')
    .option(
      '--less-protective <path>',
      'a changed fact that protects people less: readers are told so (repeatable)',
      (path: string, before: readonly string[] = []) => [...before, path],
    )
    .option(
      '--far',
      'a day of publication more than a month away, or of effect more than a year, is meant',
    )
    .option('--archived', 'record a text as it was published, whatever its findings')
    .option('--retold', 'archived only: the wording is not the original')
    .option(
      '--all',
      'release every notice that has changed since its last release, with one summary; where one is refused nothing is written',
    )
    .option('--dry-run', 'say what would be released, and write nothing');
  withCommonOptions(command).action((notice: string | undefined, options: ReleaseOptions) =>
    run((io) => (options.all ? releaseAll : release)(notice, options, io)),
  );
}
