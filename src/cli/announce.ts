import type { Command } from 'commander';
import { say } from '../locale/say.ts';
import { composeAnnouncement } from '../publish/announce/compose-announcement.ts';
import { announcementFormats } from './announce/announcement-formats.ts';
import { loadAnnounced } from './announce/load-announced.ts';
import { pickChange } from './announce/pick-change.ts';
import { printAnnouncements } from './announce/print-announcements.ts';
import { cannot } from './cannot.ts';
import { type Run, withCommonOptions } from './common.ts';
import type { ExitStatus, Io } from './io.ts';
import { type Output, wantedOutputs, withOutputs } from './outputs.ts';
import { type CommonOptions, openSite, parseLocale, pickNotice } from './project.ts';

type AnnounceOptions = CommonOptions & { since?: string };
type Named = { readonly notice: string; readonly revision: string | undefined };
type Outputs = readonly Output<(typeof announcementFormats)[number]>[];

/** `announce`: the message that tells people of a change. */
export function addAnnounce(command: Command, run: Run): void {
  command
    .description(
      'Writes the message to the people whom a change concerns: what changes, for whom, from when, what they can do, and where the texts are, in each language of the revision or that of --lang. It sends nothing; told records how and when it was sent.',
    )
    .option('--since <revision>', 'tell what has changed since the one that the reader knows');
  const outputs = withOutputs(command, announcementFormats);
  withCommonOptions(command).action(
    (notice: string, revision: string | undefined, options: AnnounceOptions) =>
      run((io) => announce({ notice, revision }, options, wantedOutputs(outputs, 'text'), io)),
  );
}

function announce(named: Named, options: AnnounceOptions, outputs: Outputs, io: Io): ExitStatus {
  const { files, project, now, speak } = openSite(options, io);
  const folder = pickNotice(project, named.notice);
  const { data, notice } = loadAnnounced(files, folder.id, { now, speak });
  const { summary, since, later } = pickChange(folder, notice.history, {
    revision: named.revision,
    since: options.since,
    now,
  });
  const asked = parseLocale(options.lang, project);
  const { languages, id } = summary;
  if (asked && !languages.includes(asked)) {
    throw cannot('language-unwritten', { name: id, locale: asked, list: languages.join(', ') });
  }
  const announcements = (asked ? [asked] : languages).map((locale) =>
    composeAnnouncement({ data, notice, locale }, { revision: id, since }),
  );
  printAnnouncements(announcements, outputs, { now, speak, isOneAsked: asked !== undefined }, io);
  if (later) io.error(`${say('commands.announced-later', speak, { later, revision: id })}\n`);
  return 0;
}
