import { expect, test } from 'vitest';
import { inLog } from '../../src/escape/log.ts';

test.each<[string, string, string]>([
  ['a report', 'fi/data.md\n  4:1  error  No time.\n', 'fi/data.md\n  4:1  error  No time.\n'],
  ['colons inside a line', 'a ::error b', 'a ::error b'],
  ['a command of GitHub', '::error file=a::b', '\\::error file=a::b'],
  ['a command after blanks', 'a\n \t\u00a0::stop-commands::x', 'a\n \t\u00a0\\::stop-commands::x'],
  ['an older command of GitHub', 'a ##[error]b', 'a ##\\u005Berror]b'],
  ['a command of Azure Pipelines', '##vso[task.setvariable]b', '##vso\\u005Btask.setvariable]b'],
  ['a command of TeamCity', "##teamcity[buildStop '']", "##teamcity\\u005BbuildStop '']"],
  ['a section of GitLab', 'section_start:0:x\r\u001b[0Kb', 'section_start:0:x\\r\\u001B[0Kb'],
  ['a heading of Markdown', '## [a](b)', '## [a](b)'],
  ['a colour without leave', '\u001b[31mred\u001b[39m', '\\u001B[31mred\\u001B[39m'],
])('%s', (_name, text, shown) => {
  expect(inLog(text)).toBe(shown);
});

test('with colours, those of reports stay and no other sequence does', () => {
  const own = '\u001b[31merror\u001b[39m \u001b[38;5;33;4mnew\u001b[0m';
  expect(inLog(`${own} \u001b[8mhidden \u001b]0;title\u0007`, true)).toBe(
    `${own} \\u001B[8mhidden \\u001B]0;title\\u0007`,
  );
  expect(inLog('\u001b[4m::error::x', true)).toBe('\u001b[4m\\::error::x');
});
