import type { SiteServer } from '../../site/run.ts';

/** What a server outlives or not: the process that runs it, as far as stopping is concerned. */
export type Host = {
  /** Process id of the parent; it changes when the parent ends. */
  readonly ppid: number;
  once(signal: 'SIGTERM' | 'SIGHUP' | 'SIGINT', listener: () => void): unknown;
  exit(status: number): unknown;
};

/** How often the parent is looked for, in milliseconds. */
const interval = 1000;

/** How long a server may take to stop, in milliseconds. */
const grace = 2000;

/**
 * Stops a server and ends its process on SIGTERM, SIGHUP or SIGINT, and when the parent process is
 * gone: `npm run` that is killed tells its children nothing.
 */
export function serveUntilStopped(server: Pick<SiteServer, 'stop'>, host: Host = process): void {
  const parent = host.ppid;
  let isStopping = false;
  const stop = (): void => {
    if (isStopping) return;
    isStopping = true;
    clearInterval(watch);
    const end = () => host.exit(0);
    server.stop().then(end, end);
    // A page that is open, or work that has begun, may hold the server back.
    setTimeout(end, grace);
  };
  const watch = setInterval(() => {
    if (host.ppid !== parent) stop();
  }, interval);
  watch.unref();
  for (const signal of ['SIGTERM', 'SIGHUP', 'SIGINT'] as const) host.once(signal, stop);
}
