import { isParagraph } from './block-places.ts';
import type { NoticeText, SectionText } from './notice-text.ts';
import { type Random, shuffle } from './random.ts';
import { sentencesOf } from './text-places.ts';

/** So many of the words of a grown text are exchanged, so that no long stretch of it repeats another. */
const exchanged = 1 / 8;

/**
 * A notice of about so many words in one language, grown from real ones: their sections come first as they are, then again
 * with the sentences of their paragraphs put together anew and every eighth word exchanged.
 */
export function growNotice(
  notices: readonly NoticeText[],
  words: number,
  random: Random,
): NoticeText {
  const [first] = notices;
  const real = notices.flatMap(({ sections }) => sections);
  if (!first || real.length === 0) throw new Error('Expected a notice to grow.');
  const sentences = real.flatMap(({ blocks }) => blocks.filter(isParagraph).flatMap(sentencesOf));
  const vocabulary = notices.flatMap(vocabularyOf);
  const sections: SectionText[] = [];
  let left = words;
  for (let count = 0; left > 0; count += 1) {
    const model = real[count % real.length] as SectionText;
    const isCopy = count >= real.length;
    const section = isCopy ? vary(model, sentences, vocabulary, random) : model;
    const cut = { ...section, id: `${section.id}-${count}`, blocks: cutTo(section.blocks, left) };
    left -= countWords([cut.title, ...cut.blocks]);
    sections.push(cut);
  }
  return { ...first, id: `${first.id}-${words}`, sections };
}

/** The same sections with every word drawn anew: what stays is the form, and single words by chance. */
export function rewriteNotice(notice: NoticeText, random: Random): NoticeText {
  const vocabulary = vocabularyOf(notice);
  const rewrite = (text: string): string => exchangeWords(text, vocabulary, 1, random);
  return {
    ...notice,
    sections: notice.sections.map(({ id, title, blocks }) => ({
      id,
      title: rewrite(title),
      blocks: blocks.map(rewrite),
    })),
  };
}

/** A word of prose, no part of an address. */
const wordPattern = /(?<![\p{L}\p{N}@./:-])\p{L}{2,}(?![\p{L}\p{N}@/:-]|\.\p{L})/gu;

/** The words of a notice, each as often as it is used. */
export function vocabularyOf({ sections }: NoticeText): string[] {
  return sections.flatMap(({ blocks }) => blocks.flatMap((text) => text.match(wordPattern) ?? []));
}

/** A text with a share of its words exchanged for words drawn from a vocabulary. */
export function exchangeWords(
  text: string,
  vocabulary: readonly string[],
  share: number,
  random: Random,
): string {
  return text.replace(wordPattern, (word) =>
    random.chance(share) ? (random.pick(vocabulary) ?? word) : word,
  );
}

function vary(
  { id, title, blocks }: SectionText,
  sentences: readonly string[],
  vocabulary: readonly string[],
  random: Random,
): SectionText {
  const anew = (block: string): string =>
    sentencesOf(block)
      .map(() => random.pick(sentences) ?? '')
      .join(' ');
  return {
    id,
    title,
    blocks: shuffle(blocks, random).map((block) =>
      exchangeWords(isParagraph(block) ? anew(block) : block, vocabulary, exchanged, random),
    ),
  };
}

/** The first blocks, as many as it takes to reach so many words. */
function cutTo(blocks: readonly string[], words: number): string[] {
  let left = words;
  return blocks.filter((block) => {
    const isNeeded = left > 0;
    left -= countWords([block]);
    return isNeeded;
  });
}

/** The words of blocks by the spaces between them. */
function countWords(blocks: readonly string[]): number {
  return blocks.reduce((sum, block) => sum + (block.match(/\S+/gu)?.length ?? 0), 0);
}
