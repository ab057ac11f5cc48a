import type { Command } from 'commander';
import { devSite } from '../../site/run.ts';
import { cannot } from './cannot.ts';
import { type Run, withCommonOptions } from './common.ts';
import type { ExitStatus } from './io.ts';
import { needSite } from './need-packages.ts';
import { type CommonOptions, openSite } from './project.ts';
import { serveUntilStopped } from './serve-until-stopped.ts';

type DevOptions = CommonOptions & { port?: string };

/** `dev`: the drafts, what is found in them, and the redline against the revision in force. */
export function addDev(command: Command, run: Run): void {
  command
    .description(
      'Serves the site with its drafts, what is found in them, and the redline against the revision in force. Pages reload when content/ changes. Runs until it is stopped.',
    )
    .option('--port <number>', 'the port to serve on (default: 4321, or the next free one)');
  withCommonOptions(command).action((options: DevOptions) =>
    run(async (io): Promise<ExitStatus> => {
      const { root, now } = openSite(options, io);
      needSite();
      const port = parsePort(options.port);
      const server = await devSite({ root, now, ...(port === undefined ? {} : { port }) });
      serveUntilStopped(server);
      io.out(`${server.address}\n`);
      return 0;
    }),
  );
}

/** A port given as an option. */
export function parsePort(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const port = Number(value);
  if (/^\d+$/u.test(value) && port > 0 && port < 65_536) return port;
  throw cannot('port-invalid', { found: value });
}
