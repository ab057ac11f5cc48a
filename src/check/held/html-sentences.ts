import { nowhere, type PlacedSentence } from '../../claims/text/context.ts';
import type { Notice, Section } from '../../content/notice.ts';
import { splitSentences } from '../../locale/split-sentences.ts';
import { runningText } from '../../markdown/running-text.ts';
import { holdsHtml } from '../../markdown/to-hast.ts';
import { placeOfWords } from '../text/place-of-words.ts';

/** The sentences that a section shows in its HTML, which the reader of prose passes over: what they claim nobody knows. */
export function htmlSentences(section: Section, locale: Notice['locale']): PlacedSentence[] {
  if (!holdsHtml(section.prose)) return [];
  const inMarkdown = new Set(
    runningText(section.prose).flatMap((text) => splitSentences(text, locale)),
  );
  return section.sentences
    .filter((text) => !inMarkdown.has(text))
    .map((text) => {
      const { file: _, ...place } = placeOfWords(section, text);
      return { text, context: nowhere, ...place };
    });
}
