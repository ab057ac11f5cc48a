import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { previewSite } from '../../site/run.ts';
import { cannot } from './cannot.ts';
import { type Run, withCommonOptions } from './common.ts';
import { parsePort } from './dev.ts';
import type { ExitStatus } from './io.ts';
import { type CommonOptions, openSite } from './project.ts';
import { serveUntilStopped } from './serve-until-stopped.ts';

type PreviewOptions = CommonOptions & { out: string; port?: string };

/** `preview`: serves the site that `build` has made. */
export function addPreview(program: Command, run: Run): void {
  const command = program
    .command('preview')
    .summary('serve the site that was built')
    .description('Serves the site that build has made. Runs until it is stopped.')
    .option('--out <folder>', 'the folder that was built to', 'dist')
    .option('--port <number>', 'the port to serve on (default: 4321, or the next free one)');
  withCommonOptions(command).action((options: PreviewOptions) =>
    run(async (io): Promise<ExitStatus> => {
      const { root, now } = openSite(options, io);
      const out = resolve(io.cwd, options.out);
      if (!existsSync(join(out, '404.html'))) {
        throw cannot('site-missing', { folder: options.out, call: io.call });
      }
      const port = parsePort(options.port);
      const server = await previewSite({
        root,
        now,
        out,
        ...(port === undefined ? {} : { port }),
      });
      serveUntilStopped(server);
      io.out(`${server.address}\n`);
      return 0;
    }),
  );
}
