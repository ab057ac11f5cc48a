/** A character of a text that nobody sees, and its offset. */
export type Unseen = {
  character: string;
  offset: number;
  code: 'character-unseen' | 'character-doubtful';
};

/**
 * Controls, separators of lines and paragraphs, halves of surrogate pairs, marks that turn the direction of a text, a
 * space without width, a byte order mark inside a text, annotations and tags: with them a text may read otherwise
 * than it looks.
 */
const deceiving =
  '[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Noncharacter_Code_Point}\\u200b\\u202a-\\u202e\\u2066-\\u2069\\ufeff\\ufff9-\\ufffb\\u{e0000}-\\u{e007f}]';
/** What has a use in some scripts, emoji or formulas, and none elsewhere. */
const idle =
  '[\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u200c-\\u200f\\u2060-\\u2065\\u206a-\\u206f\\u2800\\u3164\\uffa0\\ufff0-\\ufff8\\u{e0080}-\\u{e00ff}\\u{e01f0}-\\u{e0fff}]';

const isDeceiving = new RegExp(deceiving, 'v');
const each = new RegExp(`[[${deceiving}${idle}]--[\\n\\t]]`, 'gv');
const any = new RegExp(`[[${deceiving}${idle}]--[\\n\\t]]`, 'v');

/**
 * The characters of a text that nobody sees and that have no use where they stand. No-break spaces, soft hyphens and
 * variation selectors are never among them; joiners are not in emoji and between letters of scripts that join, marks of
 * direction not on a line with letters that run from right to left.
 */
export function findUnseen(text: string): Unseen[] {
  if (!any.test(text)) return [];
  return Array.from(text.matchAll(each), ({ 0: character, index }): Unseen[] => {
    if (hasUse(character, text, index)) return [];
    const code = isDeceiving.test(character) ? 'character-unseen' : 'character-doubtful';
    return [{ character, offset: index, code }];
  }).flat();
}

/** As long as the sequences that are looked at: a flag of a region has nine characters of two units. */
const reach = 20;

function hasUse(character: string, text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - reach), offset);
  const after = text.slice(offset + character.length, offset + reach);
  switch (character) {
    case '\u200d':
      return joinsEmoji(before, after) || isInJoiningScript(before);
    case '\u200c':
      return isInJoiningScript(before);
    case '\u200e':
    case '\u200f':
    case '\u061c':
      return isOnLineFromRight(text, offset);
    default:
      return isInFlag(before, character, after);
  }
}

function joinsEmoji(before: string, after: string): boolean {
  return (
    /\p{Extended_Pictographic}[\ufe0f\p{Emoji_Modifier}]*$/u.test(before) &&
    /^\p{Extended_Pictographic}/u.test(after)
  );
}

/** Letters of Europe never join. */
function isInJoiningScript(before: string): boolean {
  return /[[\p{L}\p{M}]--[\p{Script_Extensions=Latin}\p{Script=Common}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Inherited}]]$/v.test(
    before,
  );
}

const fromRight =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** Looked at near the mark only: one long line has room for many marks. */
function isOnLineFromRight(text: string, offset: number): boolean {
  const before =
    text
      .slice(Math.max(0, offset - 200), offset)
      .split('\n')
      .at(-1) ?? '';
  const after = text.slice(offset, offset + 200).split('\n')[0] ?? '';
  return fromRight.test(before) || fromRight.test(after);
}

/** Flags of regions, such as that of Scotland: a black flag, tags and the end of tags. */
function isInFlag(before: string, character: string, after: string): boolean {
  if (!/[\u{e0020}-\u{e007f}]/u.test(character)) return false;
  const tags = /\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{1,6}\u{e007f}/u;
  const start = before.lastIndexOf('\u{1f3f4}');
  const match = start < 0 ? null : tags.exec(before.slice(start) + character + after);
  return match !== null && match[0].length + start > before.length;
}
