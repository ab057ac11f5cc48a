import { type Notice, sectionAt } from '../../content/notice.ts';
import { parseMarkdown } from '../../markdown/parse.ts';
import { foldSpace, plainText } from '../../markdown/plain-text.ts';
import { type Scalar, scalarsNamed } from '../facts/scalars.ts';

/** What a fact quotes of the text in its `seen`. */
export type Quote = Scalar & { words: string; isLong: boolean };

/** Every quote of a notice; fewer than three words are too few to know the sentence by. */
export function quotesIn({ tree }: Notice): Quote[] {
  return scalarsNamed(tree, 'seen').map((scalar) => {
    const words = readable(scalar.value);
    return { ...scalar, words, isLong: words.split(' ').length >= 3 };
  });
}

/** The words of a quote as a reader sees them: who copies from Markdown copies its emphasis too. */
function readable(quote: string): string {
  return /[*_`]/u.test(quote) ? plainText(parseMarkdown(quote)) : foldSpace(quote);
}

/** Whether a quote stands word for word in the text of the section in which its fact stands. */
export function isSeen(notice: Notice, { words, place }: Quote): boolean {
  const text = sectionAt(notice, place)?.text ?? '';
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + words.length])) return true;
  }
  return false;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}
