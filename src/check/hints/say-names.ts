import type { FactPath } from '../../content/problem.ts';
import { labelWord } from '../../content/told/print/blocks.ts';
import { type Hand, sayValue } from '../../content/told/print/hand.ts';
import { inLanguage } from '../../words/in-language.ts';
import { listsOf } from './field-names.ts';
import { labelledAt } from './labels-telling.ts';

/** Several codes behind a colon: `Other choices: anonymise, archive.` */
const codes = /(?<=: )[a-z-]+(?:, [a-z-]+)+(?=[.,])/gu;

/** The name of a field in brackets: `A phone number (phone) will do as well.` */
const field = /(?<=\()[a-z][A-Za-z]+(?=\))/gu;

/** A sentence in which codes of closed lists and names of fields are the words that stand for them in a text, where there are such. */
export function sayNames(hand: Hand, path: FactPath, sentence: string): string {
  return sentence
    .replace(codes, (listed) => sayCodes(hand, path, listed.split(', ')) ?? listed)
    .replace(field, (name) => sayField(hand, path, name) ?? name);
}

/** The words for codes of the first list of the disclosure at `path` that has them all. */
function sayCodes(hand: Hand, [kind]: FactPath, all: readonly string[]): string | undefined {
  const lists: Readonly<Record<string, Readonly<Record<string, string>>>> = inLanguage(hand.locale)
    .words.values;
  const name = listsOf(String(kind)).find((list) =>
    all.every((code) => Object.hasOwn(lists[list] ?? {}, code)),
  );
  return name && all.map((code) => sayValue(hand, name, code)).join(', ');
}

function sayField({ words }: Hand, path: FactPath, name: string): string | undefined {
  const known = labelledAt(path).map(
    (labelled): Readonly<Record<string, string>> => words.labels[labelled],
  );
  const labels = known.find((one) => Object.hasOwn(one, name));
  return labels && `**${labelWord(labels, name)}**`;
}
