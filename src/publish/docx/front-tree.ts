import type { Element, ElementContent, Root } from 'hast';
import type { Locale } from '../../../schema/languages.ts';
import { say, textOf, wordOf } from '../../locale/say.ts';
import type { RevisionSummary } from '../../revise/history.ts';
import { printObjection } from '../facts/objection.ts';
import { effectiveLine } from '../record/effective-line.ts';
import { tellWithdrawal } from '../record/tell-events.ts';
import { tellPostponement } from '../record/tell-postponement.ts';
import { entryTree, text, treeElement } from './entry-tree.ts';
import type { WordSide } from './word-side.ts';

/** What stands before the sections: what a reader must know first, the title, the dates, the right to object. */
export function frontTree(side: WordSide): Root {
  const { notice, revision, isSample } = side;
  const { locale, title } = notice;
  const d = revision ? { day: revision.published } : '';
  const effective = effectiveLine(revision ?? undefined, locale);
  const lines: readonly (Element | false | null | undefined)[] = [
    isSample && line('banner', wordOf('sample', locale)),
    !revision && line('banner', wordOf('draft', locale)),
    ...(revision ? eventLines(revision, side.now, locale) : []),
    revision?.retold && line('banner', wordOf('retold', locale)),
    treeElement('h1', [text(title)], { className: ['title'] }),
    revision && line('stamp', say('stamp', locale, { d })),
    effective && line('stamp', textOf(effective)),
  ];
  return { type: 'root', children: [...lines.filter((node) => !!node), ...objectionTree(side)] };
}

/** That it was withdrawn, or that its day was changed while it is to come. */
function eventLines(revision: RevisionSummary, now: string, locale: Locale): Element[] {
  const { from, postponements, language, withdrawn } = revision;
  const last = postponements.at(-1);
  const isAhead = withdrawn === null && (from === null || now < from);
  const told = [
    ...tellWithdrawal(revision, now, locale),
    ...(last && isAhead ? [tellPostponement(last, language, locale)] : []),
  ];
  return told.map((sentence) => line('banner', textOf(sentence)));
}

/** The right to object, clearly and apart from the rest (Article 21(4)); the sections only point here. */
function objectionTree({ notice, revision }: WordSide): Element[] {
  if (revision?.standing === 'archived') return [];
  const { locale } = notice;
  const entries = printObjection(notice);
  if (entries.length === 0) return [];
  return [
    treeElement('h2', [text(wordOf('rightToObject', locale))]),
    ...entries.flatMap((entry) => entryTree(entry)),
  ];
}

function line(name: string, words: string): Element {
  const children: ElementContent[] = [text(words)];
  return treeElement('p', children, { className: [name] });
}
