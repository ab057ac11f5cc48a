import type { Element, ElementContent, Root } from 'hast';
import { printDate } from '../../locale/dates.ts';
import { say, wordOf } from '../../locale/say.ts';
import { element, text } from './facts-tree.ts';
import type { WordSide } from './word-side.ts';

/** What stands before the sections: what a reader must know first, the title, the dates. */
export function frontTree({ notice, revision, isSample }: WordSide): Root {
  const { locale, title } = notice;
  const d = revision ? { day: revision.published } : '';
  const from = revision?.effective;
  const lines: readonly (Element | false | null | undefined)[] = [
    isSample && line('banner', wordOf('sample', locale)),
    !revision && line('banner', wordOf('draft', locale)),
    revision?.retold && line('banner', wordOf('retold', locale)),
    element('h1', [text(title)], { className: ['title'] }),
    revision && line('stamp', say('stamp', locale, { d })),
    revision && from && from !== revision.published
      ? line('stamp', say('effective', locale, { d: printDate(from, locale) }))
      : null,
  ];
  return { type: 'root', children: lines.filter((node) => !!node) };
}

function line(name: string, words: string): Element {
  const children: ElementContent[] = [text(words)];
  return element('p', children, { className: [name] });
}
