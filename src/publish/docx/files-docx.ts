import type { Root } from 'hast';
import type { Locale } from '../../../schema/languages.ts';
import { say } from '../../locale/say.ts';
import { compareBodies } from '../../redline/redline.ts';
import { markScript } from '../../redline/render/mark.ts';
import { flattenMarked } from './flatten.ts';
import type { FindFigure } from './picture.ts';
import { writeDocument } from './write-document.ts';

/** A text that is no notice, and what it is called. */
export type WordFile = {
  readonly name: string;
  readonly body: Root;
  readonly figures: FindFigure;
};

/** Two texts as a Word file with tracked changes, made by the new text's name on `day`. */
export function filesDocx(
  before: WordFile,
  after: WordFile,
  { locale, day }: { readonly locale: Locale; readonly day: string },
): Promise<Uint8Array<ArrayBuffer>> {
  const marked = markScript(compareBodies(before.body, after.body)).flat();
  const names = before.name === after.name ? after.name : `${before.name} → ${after.name}`;
  return writeDocument({
    blocks: flattenMarked(marked, 0),
    locale,
    title: names,
    creator: after.name,
    author: after.name,
    day,
    margins: {
      head: names,
      headRight: '',
      foot: day,
      warning: null,
      page: say('wordPage', locale),
    },
    figures: { before: before.figures, after: after.figures },
    base: null,
  });
}
