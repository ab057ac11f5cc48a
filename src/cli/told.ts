import type { Command } from 'commander';
import { changeChannels } from '../../schema/gdpr/vocabularies.ts';
import { cannot } from './cannot.ts';
import type { Run } from './common.ts';
import { type EventOptions, recordEvent, withEventOptions } from './record-event.ts';

type Channel = (typeof changeChannels)[number];
type ToldOptions = EventOptions & { channel?: string[] };

/** `told`: when and how people were told of a revision. */
export function addTold(command: Command, run: Run): void {
  command
    .description('Adds to the ledger how people were told of a revision; the day may lie behind.')
    .option('--channel <channel...>', changeChannels.join(', '));
  withEventOptions(command, 'the day people were told').action(
    (notice: string | undefined, revision: string | undefined, options: ToldOptions) =>
      run((io) => {
        const named = [notice, revision].filter((word) => word !== undefined).length;
        const { channels, strays } = collectChannels(options.channel, 2 - named);
        const details = { type: 'told', channels } as const;
        return recordEvent({ notice, revision, strays }, details, options, io);
      }),
  );
}

/** The channels, each once; what else was written among them may be the notice and the revision. */
function collectChannels(
  values: readonly string[] = [],
  free: number,
): { channels: Channel[]; strays: string[] } {
  const found = [...new Set(values)].map((value) => ({
    value,
    channel: changeChannels.find((known) => known === value),
  }));
  const channels = found.flatMap(({ channel }) => (channel ? [channel] : []));
  const strays = found.flatMap(({ value, channel }) => (channel ? [] : [value]));
  const list = changeChannels.join(', ');
  const unknown = strays[free];
  if (unknown !== undefined) throw cannot('channel-unknown', { found: unknown, list });
  if (channels.length === 0) throw cannot('channel-missing', { list });
  return { channels, strays };
}
