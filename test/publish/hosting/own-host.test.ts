import { expect, test } from 'vitest';
import { isOwnHost } from '../../../src/publish/hosting/own-host.ts';

test.each<[string | undefined, number, boolean]>([
  ['localhost:4321', 4321, true],
  ['[::1]:4321', 4321, true],
  ['127.0.0.1', 80, true],
  ['127.0.0.1', 4321, false],
  ['localhost:43210', 4321, false],
  ['localhost:4321:80', 80, false],
  ['localhost:', 80, false],
  ['', 80, false],
  [undefined, 80, false],
  ['127.0.0.1.elsewhere.example:4321', 4321, false],
])('the host %s on port %s: %s', (host, port, isOwn) => {
  expect(isOwnHost(host, port)).toBe(isOwn);
});
