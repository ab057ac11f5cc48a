import { expect, test } from 'vitest';
import { stampTranslation } from '../../src/content/stamp-translation.ts';

const digest = `sha256-${'a'.repeat(64)}`;
const line = `translates: ${digest}`;

test.each([
  [
    'below the title',
    '---\ntitle: T\nretention: []\n---\nText.\n',
    `---\ntitle: T\n${line}\nretention: []\n---\nText.\n`,
  ],
  [
    'below a title of several lines',
    '---\ntitle: >-\n  A\n  title\nnote: n\n---\n',
    `---\ntitle: >-\n  A\n  title\n${line}\nnote: n\n---\n`,
  ],
  ['below a title with a comment', '---\ntitle: T # c\n---\n', `---\ntitle: T # c\n${line}\n---\n`],
  ['first, where there is no title', '---\nnote: n\n---\n', `---\n${line}\nnote: n\n---\n`],
  [
    'in the place of another',
    `---\ntitle: T\ntranslates: sha256-${'0'.repeat(64)} # old\n---\n`,
    `---\ntitle: T\n${line} # old\n---\n`,
  ],
  [
    'in the place of one that was folded',
    `---\ntranslates: >-\n  sha256-${'0'.repeat(64)}\ntitle: T\n---\n`,
    `---\n${line}\ntitle: T\n---\n`,
  ],
  [
    'in the place of an empty one',
    '---\ntitle: T\ntranslates:\nnote: n\n---\n',
    `---\ntitle: T\n${line}\nnote: n\n---\n`,
  ],
  [
    'with the line ends of the file',
    '---\r\ntitle: T\r\n---\r\nText.\r\n',
    `---\r\ntitle: T\r\n${line}\r\n---\r\nText.\r\n`,
  ],
  [
    'behind a byte order mark',
    '\uFEFF---\ntitle: T\n...\nText.\n---\n',
    `\uFEFF---\ntitle: T\n${line}\n...\nText.\n---\n`,
  ],
  [
    'beside a text that looks like it',
    '---\ntitle: T\nnote: |\n  translates: no\n---\ntranslates: x\n',
    `---\ntitle: T\n${line}\nnote: |\n  translates: no\n---\ntranslates: x\n`,
  ],
])('the digest stands %s', (_, before, after) => {
  expect(stampTranslation(before, digest)).toBe(after);
});

test.each(['Text.\n', '---\n{title: T}\n---\n', '---\n- a\n---\n', ''])(
  '%j has no front matter to stand in',
  (text) => {
    expect(stampTranslation(text, digest)).toBeUndefined();
  },
);
