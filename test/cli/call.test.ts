import { expect, test } from 'vitest';
import { callFrom } from '../../src/cli/call.ts';

test.each([
  ['in the checkout', '/srv/seloste', '/srv/seloste', 'npm run seloste --'],
  ['below it', '/srv/seloste/content', '/srv/seloste', 'npm run seloste --'],
  ['where it is installed', '/srv/site', '/srv/site/node_modules/seloste', 'npx seloste'],
  ['elsewhere', '/srv/seloste-site', '/srv/seloste', 'seloste'],
])('what a person writes %s', (_, cwd, home, expected) => {
  expect(callFrom(cwd, home)).toBe(expected);
});
