import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { shellWord } from '../../src/escape/shell.ts';

test.each([
  'retention.a.period',
  'dataCategories.choices.items.det namn, den adress',
  'it\'s $HOME `pwd` "quoted" \\ * ; & | > <',
  'ä ö',
])('%s comes through a shell as it is', (word) => {
  expect(execFileSync('sh', ['-c', `printf %s ${shellWord(word)}`], { encoding: 'utf8' })).toBe(
    word,
  );
});

test('plain words stay plain', () => {
  expect(shellWord('retention.a.period')).toBe('retention.a.period');
});
