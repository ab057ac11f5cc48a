import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Host, serveUntilStopped } from '../../src/cli/serve-until-stopped.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

function start(stop = vi.fn(async () => {})) {
  const listeners = new Map<string, () => void>();
  const host = {
    ppid: 7,
    once: (signal: string, listener: () => void) => listeners.set(signal, listener),
    exit: vi.fn(),
  } satisfies Host;
  serveUntilStopped({ stop }, host);
  return { host, stop, signal: (name: string) => listeners.get(name)?.() };
}

test.each(['SIGTERM', 'SIGHUP', 'SIGINT'])('%s stops the server once', async (name) => {
  const { host, stop, signal } = start();
  signal(name);
  signal(name);
  await vi.advanceTimersByTimeAsync(0);
  expect(stop).toHaveBeenCalledTimes(1);
  expect(host.exit).toHaveBeenCalledWith(0);
});

test('a server that does not stop is not waited for', async () => {
  const { host, signal } = start(vi.fn(() => new Promise<void>(() => {})));
  signal('SIGTERM');
  await vi.advanceTimersByTimeAsync(2000);
  expect(host.exit).toHaveBeenCalledWith(0);
});

test('the server stops when its parent is gone', async () => {
  const { host, stop } = start();
  await vi.advanceTimersByTimeAsync(5000);
  expect(stop).not.toHaveBeenCalled();
  host.ppid = 1;
  await vi.advanceTimersByTimeAsync(1000);
  expect(stop).toHaveBeenCalledTimes(1);
  expect(host.exit).toHaveBeenCalledWith(0);
});
