import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { basePath } from '../publish/addresses/addresses.ts';
import { cannot } from './cannot.ts';
import { type Run, withCommonOptions } from './common.ts';
import { parsePort } from './dev.ts';
import type { ExitStatus } from './io.ts';
import { type CommonOptions, openSite } from './project.ts';
import { serveFolder } from './serve-folder.ts';
import { serveUntilStopped } from './serve-until-stopped.ts';

/** A file is only what its name says. */
const asServed = { 'X-Content-Type-Options': 'nosniff' };

type PreviewOptions = CommonOptions & { out: string; port?: string };

/** `preview`: serves the site that `build` has made. */
export function addPreview(command: Command, run: Run): void {
  command
    .description('Serves the site that build has made. Runs until it is stopped.')
    .option('--out <folder>', 'the folder that was built to', 'dist')
    .option('--port <number>', 'the port to serve on (default: 4321, or the next free one)');
  withCommonOptions(command).action((options: PreviewOptions) =>
    run(async (io): Promise<ExitStatus> => {
      const { site } = openSite(options, io);
      const out = resolve(io.cwd, options.out);
      if (!existsSync(join(out, '404.html'))) {
        throw cannot('site-missing', { folder: options.out, call: io.call });
      }
      const base = basePath(site);
      const port = parsePort(options.port) ?? 4321;
      const server = await serveFolder(out, { port, base, headers: asServed });
      serveUntilStopped({ stop: server.close });
      io.out(`${server.origin}${base}\n`);
      return 0;
    }),
  );
}
