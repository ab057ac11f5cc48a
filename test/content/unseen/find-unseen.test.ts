import { expect, test } from 'vitest';
import { nameCharacter } from '../../../src/content/unseen/character-names.ts';
import { findUnseen } from '../../../src/content/unseen/find-unseen.ts';

test.each<[string, string]>([
  ['no-break spaces', 'Art.\u00a012, 10\u202f000'],
  ['soft hyphens', 'tietosuoja\u00adseloste'],
  ['line breaks and tabs', 'a\n\tb'],
  ['people and jobs', '👩\u200d💻 👨🏽\u200d🚀 🏳\ufe0f\u200d🌈'],
  ['a heart', '❤\ufe0f'],
  ['the flag of Scotland', '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}'],
  ['Persian', 'می\u200cخواهم'],
  ['Hindi and Sinhala', 'क्\u200dष ශ්\u200dරී'],
  ['marks beside Hebrew', 'Name: \u200fשלום\u200e (name)'],
  ['variants of Han', '葛\u{e0100}'],
])('what has its use is let be: %s', (_name, text) => {
  expect(findUnseen(text)).toEqual([]);
});

test.each<[string, string, string]>([
  ['no width', 'a\u200bb', '1 U+200B ZERO WIDTH SPACE unseen'],
  ['an override', 'a \u202eb', '2 U+202E RIGHT-TO-LEFT OVERRIDE unseen'],
  ['an isolate', 'a\u2066b', '1 U+2066 LEFT-TO-RIGHT ISOLATE unseen'],
  ['an override beside Hebrew', 'שלום\u202eb', '4 U+202E RIGHT-TO-LEFT OVERRIDE unseen'],
  ['a byte order mark inside', 'a\ufeffb', '1 U+FEFF ZERO WIDTH NO-BREAK SPACE unseen'],
  ['an escape', 'a\u001b[2J', '1 U+001B ESCAPE unseen'],
  ['null', '\u0000', '0 U+0000 NULL unseen'],
  ['a control of eight bits', 'a\u0090', '1 U+0090 CONTROL unseen'],
  ['a carriage return', 'a\rb', '1 U+000D CARRIAGE RETURN unseen'],
  ['a line of a word processor', 'a\u000bb', '1 U+000B LINE TABULATION unseen'],
  ['a separator', 'a\u2028b', '1 U+2028 LINE SEPARATOR unseen'],
  ['half of a pair', 'a\ud83d', '1 U+D83D SURROGATE unseen'],
  ['a tag', 'a\u{e0061}', '1 U+E0061 TAG CHARACTER unseen'],
  ['a tag after a flag without an end', '🏴\u{e0067}', '2 U+E0067 TAG CHARACTER unseen'],
  ['an annotation', 'a\ufff9b', '1 U+FFF9 INTERLINEAR ANNOTATION ANCHOR unseen'],
  ['a noncharacter', 'a\uffff', '1 U+FFFF NONCHARACTER unseen'],
  ['a joiner between Latin letters', 'a\u200db', '1 U+200D ZERO WIDTH JOINER doubtful'],
  ['a joiner after an emoji alone', '👩\u200d a', '2 U+200D ZERO WIDTH JOINER doubtful'],
  ['a non-joiner between Latin letters', 'a\u200cb', '1 U+200C ZERO WIDTH NON-JOINER doubtful'],
  ['a mark without Hebrew on its line', 'a\u200fb\nשלום', '1 U+200F RIGHT-TO-LEFT MARK doubtful'],
  ['a word joiner', 'a\u2060b', '1 U+2060 WORD JOINER doubtful'],
  ['a filler', 'a\u3164b', '1 U+3164 HANGUL FILLER doubtful'],
  ['a Mongolian separator', 'a\u180eb', '1 U+180E MONGOLIAN VOWEL SEPARATOR doubtful'],
])('named: %s', (_name, text, told) => {
  const found = findUnseen(text).map(
    ({ character, offset, code }) => `${offset} ${nameCharacter(character)} ${code.slice(10)}`,
  );
  expect(found).toEqual([told]);
});
