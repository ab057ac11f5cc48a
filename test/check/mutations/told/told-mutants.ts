import { readSection } from '../../../../src/content/read-section.ts';
import { outlineFacts } from '../../../../src/content/told/outline-facts.ts';
import { vocabularyOf } from '../../../../src/content/told/vocabulary.ts';
import { filesFrom } from '../../../support/memory-files.ts';
import type { Contents } from '../../complete-notice.ts';
import type { Subject } from '../subjects.ts';
import type { Edit, Wanted } from './edit.ts';
import { editsOfLine } from './line-edits.ts';
import { editsOfList } from './list-edits.ts';
import { editsOfTable } from './table-edits.ts';

/** A notice in text form with one cell, item or line spoilt. */
export type ToldMutant = {
  readonly name: string;
  readonly wanted: Wanted;
  contents(): Contents;
};

/** Every mutant of a notice whose facts stand in its text, in the one language `locale`. */
export function toldMutantsIn(
  { name, contents }: Subject,
  locale: 'fi' | 'sv' | 'en' | 'de',
): ToldMutant[] {
  const vocabulary = vocabularyOf(locale);
  if (!vocabulary) throw new Error(`No words in ${locale}.`);
  const files = filesFrom(contents);
  const paths = Object.keys(contents).filter((path) => path.endsWith('.md'));
  return paths.flatMap((path) => {
    const { section } = readSection(files, path, 'section', locale);
    if (!section) throw new Error(`Cannot read ${path}.`);
    const lines = section.body.split('\n');
    const head = (contents[path] ?? '').slice(
      0,
      (contents[path] ?? '').length - section.body.length,
    );
    const edits = outlineFacts(section.tree, section, vocabulary).blocks.flatMap(
      (block): Edit[] => {
        if (block.form === 'table') return editsOfTable(block, lines, vocabulary);
        const edit =
          block.form === 'list'
            ? editsOfList(block, lines, section.bodyLine, vocabulary)
            : editsOfLine(block, lines, section.bodyLine, vocabulary);
        return edit;
      },
    );
    return edits.map((edit) => ({
      name: `${name}: ${path.split('/').at(-1)}:${edit.line + section.bodyLine}: ${edit.how}`,
      wanted: edit.wanted,
      contents: () => ({ ...contents, [path]: `${head}${edit.lines.join('\n')}` }),
    }));
  });
}
