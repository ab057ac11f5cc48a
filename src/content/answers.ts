import { answerNames } from '../../schema/answers.ts';
import type { ContentLanguage } from '../../schema/languages.ts';
import { splitSentences } from '../locale/split-sentences.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import type { OwnAnswer, Section } from './notice.ts';
import { nothingTold } from './told/told-in-section.ts';
import { nodeAt, type YamlNode } from './yaml.ts';

/** The id of what holds the answers, beside the ids of sections: no section begins so, for pages have ids like it. */
export const answersId = 'page-answers';

/** The answers in a language, in the order of the questions. */
export function ownAnswers(manifest: YamlNode, locale: ContentLanguage): OwnAnswer[] {
  return answerNames.flatMap((name) => {
    const node = nodeAt(manifest, ['answers', name, locale]);
    return node?.kind === 'text' ? [{ name, section: sectionOf(node, locale) }] : [];
  });
}

function sectionOf(
  { value, place }: Extract<YamlNode, { kind: 'text' }>,
  locale: ContentLanguage,
): Section {
  const tree = parseMarkdown(value);
  return {
    id: answersId,
    title: '',
    file: place.file,
    titlePlace: place,
    translates: undefined,
    written: value,
    bodyLine: place.line,
    markdown: value,
    source: tree,
    printed: tree,
    prose: tree,
    text: value,
    sentences: splitSentences(value, locale),
    isUnfilled: false,
    discloses: [],
    told: nothingTold,
  };
}
