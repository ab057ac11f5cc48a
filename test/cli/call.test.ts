import { expect, test } from 'vitest';
import { callFrom } from '../../src/cli/call.ts';

test.each([
  ['in the checkout', '/work/seloste', '/work/seloste', 'npm run seloste --'],
  ['below it', '/work/seloste/content', '/work/seloste', 'npm run seloste --'],
  ['where it is installed', '/work/site', '/work/site/node_modules/seloste', 'npx seloste'],
  ['elsewhere', '/work/seloste-site', '/work/seloste', 'seloste'],
])('what a person writes %s', (_, cwd, home, expected) => {
  expect(callFrom(cwd, home)).toBe(expected);
});
