/**
 * A pattern that finds any of the phrases in a text, whatever its case. Phrases are written as they
 * are read:
 *
 * 1. `tarpee*` is any word that begins so; `*tarkoituksiin` any word that ends so.
 * 2. `check|review` is either word; `also?` may be missing.
 * 3. `by continuing ... accept` lets up to ten words stand between, but no semicolon or colon.
 * 4. `may .. notify` lets up to eight words stand between in one clause, so no comma either.
 *
 * A comma may stand after any word. Phrases are given in the order in which they should win.
 */
export function phrases(list: readonly string[]): RegExp {
  return new RegExp(`(?<![${letters}])(?:${list.map(phraseSource).join('|')})`, 'i');
}

/**
 * Letters and digits of Finnish, Swedish, English and German. A pattern of Unicode's own classes, in either case,
 * takes a hundred times as long to make ready.
 */
const letters = 'a-z0-9ß-öø-ÿšž';

const gap = '(?:\\S*[^\\s;:]\\s+){0,10}?';
const gapInClause = '(?:\\S*[^\\s;:,]\\s+){0,8}?';
const end = `(?![${letters}])`;
const between = '[,)]?\\s+';

/** What may begin with any letters is looked for where a word begins, not again after each of its hyphens. */
function phraseSource(phrase: string): string {
  const isOpen =
    phrase
      .split(' ', 1)[0]
      ?.split('|')
      .some((word) => word.startsWith('*')) ?? false;
  return isOpen ? `(?<!-)${sourceOf(phrase)}` : sourceOf(phrase);
}

function sourceOf(phrase: string): string {
  const tokens = phrase.split(' ');
  return tokens
    .map((token, index) => {
      const last = index === tokens.length - 1;
      if (token === '...') return gap;
      if (token === '..') return gapInClause;
      const optional = token.endsWith('?');
      const words = `(?:${token.replace(/\?$/u, '').split('|').map(wordSource).join('|')})${end}`;
      if (last) return optional ? `(?:${words})?` : words;
      return optional ? `(?:${words}${between})?` : `${words}${between}`;
    })
    .join('');
}

function wordSource(word: string): string {
  return word
    .split('*')
    .map((part) => part.replace(/[.+?^${}()[\]\\/]/gu, '\\$&'))
    .join(`[${letters}-]*`);
}

/** A pattern that finds any of the phrases of a list with commas between. */
export function listed(list: string): RegExp {
  return phrases(list.split(',').map((phrase) => phrase.trim().replace(/\s+/gu, ' ')));
}
