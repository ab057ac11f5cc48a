import type { Paragraph, Root } from 'mdast';
import { answersId } from '../../content/answers.ts';
import type { Notice } from '../../content/notice.ts';
import { wordOf } from '../../locale/say.ts';
import { comparableSection } from '../changes/compare-texts.ts';
import { once } from '../once.ts';
import type { ComparedSection } from './state.ts';

/**
 * The author's short answers as what is compared before the sections; none where there are none. What they claim the sections
 * tell, and nobody is told of it twice.
 */
export function answersSection({ answers = [], locale }: Notice): ComparedSection[] {
  if (answers.length === 0) return [];
  const title = wordOf('inBrief', locale);
  const whole: Root = {
    type: 'root',
    children: answers.map(({ name, section }) => paragraph(wordOf(name, locale), section.text)),
  };
  const section = { id: answersId, title };
  const comparable = once(() => comparableSection(section, whole, locale));
  return [{ section, whole: () => whole, comparable, claims: () => [] }];
}

/** `**Who is responsible for your data?** Example Ltd.` */
function paragraph(question: string, answer: string): Paragraph {
  return {
    type: 'paragraph',
    children: [
      { type: 'strong', children: [{ type: 'text', value: question }] },
      { type: 'text', value: ` ${answer}` },
    ],
  };
}
