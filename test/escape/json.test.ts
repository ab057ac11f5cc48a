import { expect, test } from 'vitest';
import { jsonText } from '../../src/escape/json.ts';
import { inLog } from '../../src/escape/log.ts';

const value = {
  a: 'x\u202ey\u009b \u2028 \u007f ##[error] \\u0041 ::b\n::c',
  '\u200bkey': ['\ufeff'],
};

test('JSON holds nothing unseen and no command, and parses to the same value', () => {
  const text = jsonText(value);
  expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}]/u);
  expect(text).not.toContain('##[');
  expect(JSON.parse(text)).toEqual(value);
});

test('what a log shows of JSON is the same JSON', () => {
  expect(inLog(jsonText(value))).toBe(jsonText(value));
  expect(JSON.parse(inLog(JSON.stringify(value)))).toMatchObject({ '\u200bkey': ['\ufeff'] });
});

test('half of a surrogate pair is no text of JSON', () => {
  expect(JSON.parse(jsonText(['a\ud83d']))).toEqual(['a\ufffd']);
});
